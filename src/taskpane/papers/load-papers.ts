import type * as PaperMakers from '../../documents/paper-makers';
import type { Fonts } from '../../documents/pdf/fonts';
import { FileMissing } from '../session/file-missing';

export interface Papers {
  readonly makers: typeof PaperMakers;
  readonly fonts: Fonts;
}

let loading: Promise<Papers> | undefined;

/**
 * What makes papers, with its fonts from where the page came from. Loaded once, at the first paper: the pane starts without it.
 *
 * @throws when a file does not come; the next call tries again
 */
export function loadPapers(): Promise<Papers> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

/**
 * For a quiet moment before the first paper is asked for: loads everything and prints a paper that nobody sees.
 */
export async function preparePapers(): Promise<void> {
  const { makers, fonts } = await loadPapers();
  makers.practicePaper(fonts);
}

async function load(): Promise<Papers> {
  const [makers, regular, bold] = await Promise.all([
    import(/* webpackChunkName: "papers" */ '../../documents/paper-makers'),
    font('Roboto-Regular.ttf'),
    font('Roboto-Medium.ttf'),
  ]);
  return { makers, fonts: { regular, bold } };
}

async function font(name: string): Promise<Uint8Array> {
  const address = new URL(`fonts/${name}`, document.baseURI);
  const answer = await fetch(address).catch((problem: unknown) => {
    throw new FileMissing(`${address.pathname}: ${String(problem)}`);
  });
  if (!answer.ok) throw new FileMissing(`${address.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
