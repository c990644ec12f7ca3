/** A page is no more than this, so that a sheet of ten thousand rows is as quick as one of a hundred. */
export const PAGE_ROWS = 100;
export const PAGE_COLUMNS = 30;
