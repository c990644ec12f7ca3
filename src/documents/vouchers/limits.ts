/** Longest side of a picture, in pixels: 200 dpi over the width of A4 (8.27 inches), as fax and archives scan; small print of a receipt stays legible. */
export const LONGEST_SIDE = 1654;

/** Of a JPEG: receipts are letters, which lower quality smears. */
export const JPEG_QUALITY = 80;

/** A phone takes 12 to 24 million. Unpacking takes some 40 bytes for each, in memory. */
export const MOST_PIXELS = 32_000_000;

export const MOST_FILE_BYTES = 20_000_000;

export const MOST_PAGES = 300;

/** Of one page's drawing, unpacked: a page of dense text has some 50 kB. */
export const MOST_CONTENT_BYTES = 50_000_000;
