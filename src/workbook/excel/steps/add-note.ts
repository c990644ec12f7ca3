import { cellAddress } from '../../../timesheet/table';
import { messageText } from '../../mark-signs';
import type { Edit } from '../../workbook';
import { RuleMemory } from './rule-memory';
import { Protection, rangeIn, small, type Step } from './step';

type AddNote = Extract<Edit, { edit: 'addNote' }>;

/**
 * A note, where Excel lets an add-in write one (ExcelApi 1.18). In an older Excel the text is shown when the cell is chosen:
 * a comment would carry the user's name and be sent to colleagues.
 */
export function addNote(edit: AddNote, isNewSheet: boolean): Step {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18')
    ? realNote(edit, isNewSheet)
    : inputMessage(edit, isNewSheet);
}

function realNote({ sheet, row, column, text }: AddNote, isNewSheet: boolean): Step {
  const address = cellAddress(row, column);
  const protection = new Protection(sheet);
  const noteIn = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(sheet).notes.getItemOrNullObject(address).load('content');
  let before: Excel.Note | undefined;
  const isThere = () => before !== undefined && !before.isNullObject;
  const ask = small((context) => {
    before = noteIn(context);
  });
  return {
    asks: isNewSheet ? [] : [protection.ask, ask],
    check: () => protection.refuse(),
    writes: [
      small((context) => {
        if (before && isThere()) before.content = text;
        else context.workbook.worksheets.getItem(sheet).notes.add(address, text);
      }),
    ],
    putBack: async (context) => {
      if (isNewSheet) return;
      const note = noteIn(context);
      await context.sync();
      if (note.isNullObject) return;
      if (before && isThere()) note.content = before.content;
      else note.delete();
      await context.sync();
    },
  };
}

function inputMessage({ sheet, row, column, text }: AddNote, isNewSheet: boolean): Step {
  const range = { top: row, left: column, bottom: row, right: column };
  const memory = new RuleMemory(sheet, range);
  const protection = new Protection(sheet);
  return {
    asks: isNewSheet ? [] : [protection.ask, memory.ask],
    check: () => protection.refuse(),
    writes: [
      small((context) => {
        const prompt = { showPrompt: true, title: '', message: messageText(text) };
        rangeIn(context, sheet, range).dataValidation.prompt = prompt;
      }),
    ],
    putBack: async (context) => {
      if (!isNewSheet) await memory.putBack(context);
    },
  };
}
