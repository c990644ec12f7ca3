import { isShortList } from '../../edit-rules';
import type { Edit } from '../../workbook';
import { RuleMemory } from './rule-memory';
import { Protection, rangeIn, small, type Step } from './step';
import type { ValuesSheet } from './values-sheet';

type AddList = Extract<Edit, { edit: 'addList' }>;

/** A drop-down for the range. It replaces whatever rule the cells had before. */
export function addList({ sheet, range, values, strict }: AddList, isNewSheet: boolean, long: ValuesSheet): Step {
  const memory = new RuleMemory(sheet, range);
  const protection = new Protection(sheet);
  const list = isShortList(values) ? undefined : long.add(values);
  return {
    asks: isNewSheet ? [] : [protection.ask, memory.ask],
    check: () => {
      protection.refuse();
      memory.check();
    },
    writes: [
      small((context) => {
        const rule = rangeIn(context, sheet, range).dataValidation;
        rule.clear();
        rule.rule = { list: { inCellDropDown: true, source: list?.address() ?? values.join(',') } };
        rule.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title: '', message: '' };
      }),
    ],
    putBack: async (context) => {
      if (!isNewSheet) await memory.putBack(context);
    },
  };
}
