/** Of the button that opens the camera, where there is one. */
export const photo = { take: 'Ta bilde av kvittering …' } as const;

export type PhotoWords = { readonly [K in keyof typeof photo]: string };
