import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { speech } from '../taskpane/say';
import type { Problem } from '../taskpane/state/pane-state';
import { problemSentence } from '../taskpane/views/shared/problem-sentence';
import { gridWords } from '../text/grid-words';
import type { Language } from '../text/language';
import { cellAddress } from '../timesheet/table';
import { rowWords } from '../text/row-words';
import { tableViewWords } from '../text/table-view-words';
import type { WorkbookErrorReason } from '../workbook/workbook';
import type { Desk } from './desk';
import type { Notice } from './desk-state';
import { drafts } from './drafts';
import { useDesk, type DeskSpeech } from './use-desk';

/** What the user is told of the file, with what there is to do about it. */
export function NoticeBar({ desk }: { readonly desk: Desk }): ReactNode {
  const spoken = useDesk(desk);
  const { words, state } = spoken;
  const { notice } = state;
  if (!notice) return null;
  const close = (): void => desk.store.set({ notice: undefined });
  return (
    <div role="alert" className="notice">
      <p>{sentence(notice, spoken)}</p>
      {notice.about === 'leave' && (
        <>
          <Button size="small" appearance="primary" onClick={close}>
            {words.leaveNo}
          </Button>
          <Button size="small" onClick={() => void desk.openAnyway(notice.next)}>
            {words.leaveYes}
          </Button>
        </>
      )}
      {notice.about === 'draft' && (
        <>
          <Button size="small" appearance="primary" onClick={() => void desk.goOn(notice.draft)}>
            {words.draftYes}
          </Button>
          <Button size="small" onClick={() => void drafts.forget().then(close, close)}>
            {words.draftNo}
          </Button>
        </>
      )}
      {notice.about !== 'leave' && notice.about !== 'draft' && (
        <Button size="small" onClick={close}>
          {words.close}
        </Button>
      )}
    </div>
  );
}

function sentence(notice: Notice, { words, say, state }: DeskSpeech): string {
  switch (notice.about) {
    case 'notOpened': {
      const text = notice.fileName;
      return `${notOpenedSentence(notice.problem, text, state.language)} ${say(words.notOpened, { text })}`;
    }
    case 'notRead':
      return `${say(words.notRead, { text: notice.fileName })} ${say(words.notOpened, { text: notice.fileName })}`;
    case 'cellsOnly':
      return gridWords(state.language).cellsOnly;
    case 'leave':
      return say(words.leave, { text: state.fileName });
    case 'draft':
      return say(words.draft, { text: notice.draft.name });
    case 'refused':
      return say(words.refused, { cell: notice.cell, text: tableViewWords(state.language).formula[notice.why] });
    case 'notSaved':
      return say(words.notSaved, { text: notice.detail });
    case 'notTaken': {
      const [first] = notice.cells;
      const cell = first ? `${first.sheet}!${cellAddress(first.row, first.column)}` : '';
      return say(words.notTaken, { cell, text: tableViewWords(state.language).refused.cannotWrite });
    }
    case 'noNewRow':
      return say(rowWords(state.language).refused[notice.why], { row: notice.row });
    case 'several':
      return words.several;
    case 'noDrafts':
      return words.noDrafts;
  }
}

/** Reasons that are the file's own. */
const OF_FILES: readonly string[] = [
  'notXlsx',
  'oldXls',
  'encrypted',
  'truncated',
  'tooLarge',
  'emptyFile',
  'openDocument',
  'numbersFile',
  'binaryWorkbook',
  'pdfFile',
  'pictureFile',
  'notText',
] satisfies WorkbookErrorReason[];

/** A file is spoken of as at the terminal; what else went wrong, as in the pane. */
function notOpenedSentence(problem: Problem, text: string, language: Language): string {
  if (problem.reason === 'noSheet') return tableViewWords(language).noSheets;
  const spoken = speech(language);
  const ofFile: Readonly<Record<string, string | undefined>> = spoken.host;
  const sentence = OF_FILES.includes(problem.reason) ? ofFile[problem.reason] : undefined;
  return sentence === undefined ? problemSentence(problem, spoken) : spoken.say(sentence, { text });
}
