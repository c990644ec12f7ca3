/**
 * A colour made darker (below 0) or lighter (above): the lightness alone changes, not hue and saturation. Excel counts in
 * whole steps and comes out a step or two beside, which no eye sees.
 *
 * @param rgb six hexadecimal digits
 * @param tint -1 to 1
 * @source ECMA-376 part 1, 18.8.19
 */
export function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const { hue, saturation, lightness } = hueOf(red, green, blue);
  const by = Math.max(-1, Math.min(1, tint));
  const lighter = by < 0 ? lightness * (1 + by) : lightness * (1 - by) + by;
  const strength = saturation * Math.min(lighter, 1 - lighter);
  return [0, 8, 4].map((step) => channel(lighter, strength, (step + hue / 30) % 12)).join('');
}

function hueOf(red: number, green: number, blue: number) {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  let sixth = (red - green) / spread + 4;
  if (most === red) sixth = (green - blue) / spread;
  else if (most === green) sixth = (blue - red) / spread + 2;
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
}

function channel(lightness: number, strength: number, place: number): string {
  const value = lightness - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
}
