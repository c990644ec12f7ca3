import type { PhotoWords } from '../nb/photo';

export const photo = { take: 'Ta bilete av kvittering …' } satisfies PhotoWords;
