import type { HostSettings } from '../excel-host';

/** What the host says that it can do, for `isSetSupported`. */
export function requirementSets({ platform, excelApi = 1.15 }: HostSettings): Readonly<Record<string, number>> {
  return {
    ExcelApi: excelApi,
    CustomFunctionsRuntime: 1.3,
    CustomFunctions: 1.9,
    SharedRuntime: 1.1,
    RibbonApi: 1.1,
    DialogApi: 1.2,
    // On the web a page opens windows by itself.
    ...(platform === 'Web' ? {} : { OpenBrowserWindowApi: 1.1 }),
    RichApiRuntime: 1.2,
    RichApiRuntimeFlag: 1.2,
    AddinCommands: 1.3,
    File: 1.1,
    Settings: 1.1,
  };
}
