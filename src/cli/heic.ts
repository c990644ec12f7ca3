import type { HeicReader } from '../documents/vouchers/voucher-file';

/**
 * A telephone's picture, unpacked by libheif, which turns it upright. Required as the package it is and never put into our own file: its
 * licence (LGPL-3.0) lets everybody change it for another.
 */
export const readHeic: HeicReader = async (bytes, mostPixels) => {
  const { default: decode } = await import('heic-decode');
  // libheif says what is wrong with a file on the user's screen; we say it ourselves.
  const { log } = console;
  console.log = () => undefined;
  try {
    const pictures = await decode.all({ buffer: bytes });
    try {
      const [first] = pictures;
      if (!first) return 'broken';
      if (first.width * first.height > mostPixels) return 'pixels';
      const { width, height, data } = await first.decode();
      return { width, height, rgba: data };
    } finally {
      pictures.dispose();
    }
  } catch {
    return 'broken';
  } finally {
    console.log = log;
  }
};
