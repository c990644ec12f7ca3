import packageFile from '../../package.json';

/** Of Krav itself: a bundle says which one made it. */
export const VERSION: string = packageFile.version;
