/** Numbers as zip stores them, lowest byte first. Outside the bytes they read as 0, so that a cut file needs no guard at each field. */
export function readUint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function readUint32(bytes: Uint8Array, at: number): number {
  return (readUint16(bytes, at) | (readUint16(bytes, at + 2) << 16)) >>> 0;
}

/** `Infinity` for what a JavaScript number cannot hold exactly: it is beyond every limit we have. */
export function readUint64(bytes: Uint8Array, at: number): number {
  const high = readUint32(bytes, at + 4);
  return high >= 0x20_0000 ? Infinity : high * 0x1_0000_0000 + readUint32(bytes, at);
}

export function writeUint16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 255;
  bytes[at + 1] = (value >>> 8) & 255;
}

export function writeUint32(bytes: Uint8Array, at: number, value: number): void {
  writeUint16(bytes, at, value & 0xffff);
  writeUint16(bytes, at + 2, value >>> 16);
}
