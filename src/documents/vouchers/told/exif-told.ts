import { latin1Text } from '../../signing/platform';
import { iptcTold } from './iptc-told';
import { tell, type ToldByFile, type ToldSort } from './told';
import { tiffTags, type TiffTag } from './tiff-tags';
import { textOf } from './text-bytes';
import { xmpTold } from './xmp-told';

/** What EXIF tells, without the mark that begins it. The picture's size and how it was taken tell of nobody. */
export function exifTold(tiff: Uint8Array): ToldByFile[] {
  const tags = tiffTags(tiff);
  const gps = tags.filter(({ directory, tag }) => directory === 'gps' && tag !== GPS_VERSION);
  const hasSmall = tags.some(({ directory }) => directory === 'small');
  return [
    ...(gps.length > 0 ? tell('place', 'EXIF GPS', placeText(gps)) : []),
    ...tags.filter(({ directory }) => directory !== 'gps').flatMap(toldBy),
    ...(hasSmall ? tell('picture', 'EXIF thumbnail', 'JPEG') : []),
  ];
}

const GPS_VERSION = 0;

/** @source EXIF 2.32, 4.6.4 and 4.6.5; Microsoft’s XP tags */
const KNOWN: Readonly<Record<number, readonly [ToldSort, string]>> = {
  0x010e: ['text', 'EXIF ImageDescription'],
  0x010f: ['device', 'EXIF Make'],
  0x0110: ['device', 'EXIF Model'],
  0x0131: ['program', 'EXIF Software'],
  0x0132: ['time', 'EXIF DateTime'],
  0x013b: ['person', 'EXIF Artist'],
  0x013c: ['device', 'EXIF HostComputer'],
  0x8298: ['person', 'EXIF Copyright'],
  0x8825: ['place', 'EXIF GPS'],
  0x9003: ['time', 'EXIF DateTimeOriginal'],
  0x9004: ['time', 'EXIF DateTimeDigitized'],
  0x9286: ['text', 'EXIF UserComment'],
  0x9c9b: ['text', 'EXIF XPTitle'],
  0x9c9c: ['text', 'EXIF XPComment'],
  0x9c9d: ['person', 'EXIF XPAuthor'],
  0x9c9e: ['text', 'EXIF XPKeywords'],
  0x9c9f: ['text', 'EXIF XPSubject'],
  0xa420: ['device', 'EXIF ImageUniqueID'],
  0xa430: ['person', 'EXIF CameraOwnerName'],
  0xa431: ['device', 'EXIF BodySerialNumber'],
  0xa435: ['device', 'EXIF LensSerialNumber'],
};

const MAKER_NOTE = 0x927c;
const XMP = 0x02bc;
const IPTC = 0x83bb;

function toldBy({ tag, bytes }: TiffTag): ToldByFile[] {
  if (tag === XMP) return xmpTold(textOf(bytes));
  if (tag === IPTC) return iptcTold(bytes);
  if (tag === MAKER_NOTE) return tell('device', 'EXIF MakerNote', `${bytes.length} bytes`);
  const known = KNOWN[tag];
  if (!known) return [];
  const isWide = tag >= 0x9c9b && tag <= 0x9c9f;
  return tell(known[0], known[1], isWide ? latin1Text(bytes.filter((_byte, at) => at % 2 === 0)) : commentText(bytes));
}

/** A comment begins with eight bytes that say how it is written. */
function commentText(bytes: Uint8Array): string {
  return textOf(bytes).replace(/^(?:ASCII|UNICODE|JIS)\0+/, '');
}

/** «60.3913 N 5.3221 E», or whatever of it there is. */
function placeText(tags: readonly TiffTag[]): string {
  const side = (at: number, letter: number): string => {
    const [degrees, parts = 0, seconds = 0] = tags.find(({ tag }) => tag === at)?.numbers ?? [];
    if (degrees === undefined) return '';
    const letters = latin1Text(tags.find(({ tag }) => tag === letter)?.bytes ?? new Uint8Array());
    return `${(degrees + parts / 60 + seconds / 3600).toFixed(4)} ${letters}`;
  };
  return `${side(2, 1)} ${side(4, 3)}`.replace(/[\s\0]+/g, ' ').trim() || `${tags.length} fields`;
}
