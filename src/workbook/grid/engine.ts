import {
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ILanguagePack,
  type Injector,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { speakShortly } from './excel-functions';
import { functionInfo, gridFunction, type CellFormula, type TellError } from './functions';

/** What holds the cells, works out the formulas and, in a page, draws them. */
export interface GridEngine {
  readonly univer: Univer;
  readonly injector: Injector;
}

export interface GridEngineOptions {
  readonly formulas: readonly CellFormula[];
  readonly tellError: TellError;
  /** What the engine says; nothing where nobody sees it. */
  readonly words?: ILanguagePack;
  /** What draws: before what it draws, as the engine wants them. */
  readonly drawing?: (add: <P extends PluginCtor<Plugin>>(plugin: P, options?: unknown) => void) => DrawingParts;
}

/** Registered where the engine needs them. */
export interface DrawingParts {
  readonly first: () => void;
  readonly withSheets: () => void;
  readonly withFormats: () => void;
  readonly last: () => void;
}

const NOTHING: DrawingParts = {
  first: () => undefined,
  withSheets: () => undefined,
  withFormats: () => undefined,
  last: () => undefined,
};

/** One engine; workbooks come and go in it. */
export function startEngine({ formulas, tellError, words = {}, drawing }: GridEngineOptions): GridEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.WARN,
  });
  speakShortly(univer.__getInjector().get(LocaleService));
  const parts = drawing?.((plugin, options) => univer.registerPlugin(plugin, options)) ?? NOTHING;
  parts.first();
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: formulas.map((formula) => [gridFunction(formula, tellError), formula.name] as const) as never,
  });
  univer.registerPlugin(UniverSheetsPlugin);
  parts.withSheets();
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  parts.withFormats();
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: formulas.map(functionInfo),
    // What the file holds is shown at once; only what it holds no value for is worked out.
    initialFormulaComputing: CalculationMode.WHEN_EMPTY,
  });
  parts.last();
  const injector = univer.__getInjector();
  // The engine knows its functions from the first workbook on: ours must be known when the first file is read.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'start',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'Ark' } },
  });
  injector.get(IUniverInstanceService).disposeUnit('start');
  return { univer, injector };
}
