import type { PhotoWords } from '../nb/photo';

export const photo = { take: 'Photograph a receipt …' } satisfies PhotoWords;
