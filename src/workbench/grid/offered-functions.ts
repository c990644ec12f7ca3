import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService, type ISearchItemWithType } from '@univerjs/sheets-formula';
import type { GridEngine } from '../../workbook/grid/engine';
import { ENGLISH_NAMES, NORWEGIAN_NAMES } from '../../workbook/typed/function-names';

/** While a formula is typed, Excel's own functions are offered and told of by their Norwegian names; who types an English one finds it too. */
export function offerNorwegian({ injector }: GridEngine): void {
  const descriptions = injector.get(IDescriptionService);
  const infoOf = descriptions.getFunctionInfo.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (typed) =>
    [...descriptions.getDescriptions().values()]
      .filter((info) => isBegun(nameOf(info), typed) || isBegun(info.functionName, typed))
      .map(offer)
      // «TIME» is HOUR before it is the English TIME.
      .sort((one, other) => Number(isBegun(other.name, typed)) - Number(isBegun(one.name, typed)));
  descriptions.getFunctionInfo = (typed) => {
    const english = ENGLISH_NAMES.get(typed.toUpperCase());
    const info = infoOf(english ?? typed);
    return info && { ...info, functionName: nameOf(info), description: info.description || info.functionName };
  };
}

function offer(info: IFunctionInfo): ISearchItemWithType {
  const { abstract, functionName, functionType } = info;
  const name = nameOf(info);
  // What it is called in English says what it does to who knows it from there.
  return { name, desc: name === functionName ? abstract : functionName, functionType };
}

/** Names in the workbook are the user's own, and our formulas have but one name. */
function nameOf({ functionName, functionType }: IFunctionInfo): string {
  if (functionType === FunctionType.DefinedName || functionType === FunctionType.User) return functionName;
  return NORWEGIAN_NAMES[functionName] ?? functionName;
}

function isBegun(name: string, typed: string): boolean {
  return name.toUpperCase().startsWith(typed.trim().toUpperCase());
}
