const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, padded, on one line. Our own, since browser and Node each have another. */
export function base64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) groups.push(group(bytes, at));
  return groups.join('');
}

/** Three bytes as four signs. */
function group(bytes: Uint8Array, at: number): string {
  const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const third = at + 1 < bytes.length ? sign(bits >> 6) : '=';
  const fourth = at + 2 < bytes.length ? sign(bits) : '=';
  return sign(bits >> 18) + sign(bits >> 12) + third + fourth;
}

function sign(bits: number): string {
  return SIGNS.charAt(bits & 63);
}
