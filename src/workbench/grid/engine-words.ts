import { LocaleService } from '@univerjs/core';
import { gridWords } from '../../text/grid-words';
import type { Language } from '../../text/language';
import type { GridWords } from '../../text/nb/grid';
import type { GridEngine } from '../../workbook/grid/engine';

/** Of what the engine says, that which can be seen here; the rest belongs to menus that are not there. */
const SAID: Readonly<Record<string, keyof GridWords>> = {
  'sheets.autoFill.copy': 'copyCells',
  'sheets.autoFill.series': 'fillSeries',
  'sheets-ui.button.confirm': 'confirm',
  'sheets-ui.button.cancel': 'cancel',
  'sheets-ui.button.close': 'close',
  'design.Confirm.confirm': 'confirm',
  'design.Confirm.cancel': 'cancel',
  'sheets-ui.info.problem': 'problem',
  'sheets-ui.info.notChangeMerge': 'partOfMerged',
  'sheets-ui.merge.partiallyError': 'partOfMerged',
  'sheets.info.acrossMergedCell': 'partOfMerged',
  'sheets.info.partOfCell': 'partOfMerged',
  'sheets-ui.clipboard.paste.overlappingMergedCells': 'partOfMerged',
  'sheets.info.overlappingSelections': 'overlapping',
  'sheets-ui.clipboard.paste.exceedMaxCells': 'tooMuchPasted',
  'sheets-ui.clipboard.shortCutNotify.title': 'pasteByKeys',
  'sheets-ui.clipboard.shortCutNotify.useShortCutInstead': 'pasteByKeysWhy',
  'ui.clipboard.authentication.title': 'problem',
  'ui.clipboard.authentication.content': 'clipboardClosed',
  'ui.zoom-slider.resetTo': 'resetZoom',
  'sheets-formula-ui.prompt.helpAbstract': 'about',
  'sheets-formula-ui.prompt.required': 'required',
  'sheets-formula-ui.prompt.optional': 'optional',
  'sheets-formula-ui.error.title': 'formulaError',
};

/** The engine's words in the page's language. @returns to be told of another language */
export function speakAs({ injector }: GridEngine, first: Language): (language: Language) => void {
  const locale = injector.get(LocaleService);
  const own = locale.t;
  let words = gridWords(first);
  locale.t = (key, ...values) => {
    const said = Object.hasOwn(SAID, key) ? SAID[key] : undefined;
    return said === undefined ? own(key, ...values) : words[said];
  };
  return (language) => {
    words = gridWords(language);
    locale.localeChanged$.next();
  };
}
