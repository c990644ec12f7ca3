import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import { IClipboardInterfaceService, UniverUIPlugin } from '@univerjs/ui';
import ui from '@univerjs/ui/locale/en-US';
import type { GridEngineOptions } from '../../workbook/grid/engine';
import { CopyByEvent } from './copying';

/** What the engine itself says, in English. */
export const ENGINE_WORDS: ILanguagePack = mergeLocales(design, docsUi, formulaUi, sheets, sheetsUi, ui);

/** The parts of the engine that draw a sheet in a place on the page, with its formula bar and its tabs. What else there is to do is Krav's own. */
export const drawIn =
  (container: HTMLElement): NonNullable<GridEngineOptions['drawing']> =>
  (add) => ({
    first: () => {
      add(UniverRenderEnginePlugin);
      add(UniverUIPlugin, {
        container,
        // Of which there is the formula bar alone.
        header: true,
        toolbar: false,
        contextMenu: false,
        headerMenu: false,
        override: [[IClipboardInterfaceService, { useClass: CopyByEvent }]],
      });
    },
    withSheets: () => {
      add(UniverDocsUIPlugin);
      add(UniverSheetsUIPlugin, {
        formulaBar: true,
        disableForceStringAlert: true,
        disableForceStringMark: true,
        footer: {
          sheetBar: true,
          // What chosen cells come to is said by Krav: this one adds days and clock times up, and lies over the tabs where there is little room.
          statisticBar: false,
          menus: false,
          zoomSlider: true,
          addSheetButtonConfig: { show: false },
        },
        clipboardConfig: { hidePasteOptions: true },
      });
    },
    withFormats: () => undefined,
    last: () => add(UniverSheetsFormulaUIPlugin),
  });
