import type { PaperContext } from '../documents/context';
import { Failure } from './failure';
import { readBytes } from './files';
import type { Options } from './options';
import { ownWords, wordFilesIn, type WordFiles } from './own-words';

/** What an organisation puts on the papers of its own, as it is handed in: kept for the bundle. */
export interface OwnLook {
  readonly words?: WordFiles;
  readonly logo?: Uint8Array;
}

/** @throws {Failure} when a file is not there */
export function lookIn({ words, logo }: Options): OwnLook {
  return {
    ...(words === undefined ? {} : { words: wordFilesIn(words) }),
    ...(logo === undefined ? {} : { logo: readBytes(logo) }),
  };
}

/**
 * The same as the papers take it.
 *
 * @param name of the logo's file, for the sentence
 * @throws {Failure} when a template or the picture cannot be used
 */
export async function lookOf({ words, logo }: OwnLook, name = ''): Promise<Pick<PaperContext, 'templates' | 'logo'>> {
  return {
    ...(words && { templates: await ownWords(words) }),
    ...(logo && { logo: await logoDrawing(logo, name) }),
  };
}

const REFUSED = { notPicture: 'logoNotPicture', broken: 'logoBroken', pixels: 'logoTooLarge' } as const;

async function logoDrawing(bytes: Uint8Array, name: string) {
  // What reads pictures is large: only who has a logo waits for it.
  const { logoOf } = await import('../documents/papers/logo');
  const logo = logoOf(bytes);
  if (typeof logo === 'string') throw new Failure(REFUSED[logo], { text: name });
  return logo;
}
