import type { LocaleService } from '@univerjs/core';
import { norwegianParameter } from '../typed/parameter-names';

const FUNCTION = /^(?:sheets-)?formula\.functionList\.([^.]+)\.(.+)$/;

/** Of Excel's own functions the parameters are told, in Norwegian: what each does is as much text as the rest of the engine's together. */
export function speakShortly(locale: LocaleService): void {
  const told = locale.t;
  locale.t = (key, ...values) => {
    const [, , what] = FUNCTION.exec(key) ?? [];
    if (what === undefined) return told(key, ...values);
    // The engine takes the key itself for no other name.
    if (what === 'aliasFunctionName') return key;
    const [, parameter] = /^functionParameter\.(.+)\.name$/.exec(what) ?? [];
    return parameter === undefined ? '' : norwegianParameter(parameter);
  };
}
