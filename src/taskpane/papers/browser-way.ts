import { entriesToKeep } from '../../claim/of-this-claim';
import { REGULATION_IDS } from '../../regulation/load';
import type { PaneWords } from '../../text/nb/pane';
import { canOpenBrowser } from '../office';
import { signedOn } from './signed-on';
import type { PaperRequest, Workshop } from './paper-request';

/** The way through the browser: the address of the page that makes the paper again, or why there is none. */
export type BrowserWay = { readonly address: string } | { readonly refusal: keyof PaneWords['ways']['refusal'] };

/** @param paper name of the one paper that is wanted; without it all of them */
export function browserWay(
  { checked, today, signatures, vouchers }: PaperRequest,
  { makers }: Workshop,
  paper: string | undefined,
): BrowserWay {
  const { reading, claim } = checked;
  const { regulation, language, settings, ownFigures } = reading;
  if (!canOpenBrowser()) return { refusal: 'notHere' };
  if (!REGULATION_IDS.includes(regulation)) return { refusal: 'ownRegulation' };
  // The page makes what needs no workbook.
  if (paper?.endsWith('.xlsx')) return { refusal: 'onlyHere' };
  if (vouchers.length > 0) return { refusal: 'vouchers' };
  const signedBy = paper === undefined ? signatures : signatures.filter((one) => signedOn(one, paper));
  if (signedBy.some(({ mark }) => mark !== 'typed')) return { refusal: 'drawn' };
  const address = makers.saveAddress(new URL('save.html', document.baseURI).href, {
    ...{ regulation, language, today, settings, ownFigures, entries: entriesToKeep(claim) },
    ...(paper !== undefined && { paper }),
    ...(signedBy.length > 0 && { signedBy }),
  });
  return address === undefined ? { refusal: 'tooLong' } : { address };
}
