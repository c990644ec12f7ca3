import type { Orientation } from './exif-orientation';

/** Points of a picture, row by row, three bytes each: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/**
 * A smaller picture: each point is the mean of the points it stands for, so that thin print fades and does not fall out.
 *
 * @returns the picture itself when it is small enough
 */
export function scaledDown(picture: Pixels, longest: number): Pixels {
  const { width, height, rgb } = picture;
  const scale = longest / Math.max(width, height);
  if (scale >= 1) return picture;
  const small = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const made = new Uint8Array(small.width * small.height * 3);
  let place = 0;
  for (let row = 0; row < small.height; row += 1) {
    const top = Math.floor((row * height) / small.height);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / small.height));
    for (let column = 0; column < small.width; column += 1) {
      const left = Math.floor((column * width) / small.width);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / small.width));
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let y = top; y < bottom; y += 1)
        for (let at = (y * width + left) * 3, end = (y * width + right) * 3; at < end; at += 3) {
          red += rgb[at] as number;
          green += rgb[at + 1] as number;
          blue += rgb[at + 2] as number;
        }
      const count = (bottom - top) * (right - left);
      made[place] = Math.round(red / count);
      made[place + 1] = Math.round(green / count);
      made[place + 2] = Math.round(blue / count);
      place += 3;
    }
  }
  return { ...small, rgb: made };
}

/** The picture as it was seen: turned and mirrored as the camera was held. */
export function upright(picture: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return picture;
  const { width, height, rgb } = picture;
  const isTurned = orientation >= 5;
  const turned = { width: isTurned ? height : width, height: isTurned ? width : height };
  const made = new Uint8Array(rgb.length);
  for (let y = 0; y < turned.height; y += 1)
    for (let x = 0; x < turned.width; x += 1) {
      const [fromX, fromY] = source(orientation, x, y, width - 1, height - 1);
      const from = (fromY * width + fromX) * 3;
      const to = (y * turned.width + x) * 3;
      made[to] = rgb[from] as number;
      made[to + 1] = rgb[from + 1] as number;
      made[to + 2] = rgb[from + 2] as number;
    }
  return { ...turned, rgb: made };
}

/** Which point of the stored picture is seen here. */
function source(orientation: Orientation, x: number, y: number, right: number, bottom: number): [number, number] {
  switch (orientation) {
    case 1:
      return [x, y];
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, bottom - x];
    case 7:
      return [right - y, bottom - x];
    case 8:
      return [right - y, x];
  }
}
