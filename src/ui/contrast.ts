/** The contrast of two `#rrggbb` colours, from 1 to 21, after WCAG 2.2 (relative luminance of sRGB). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [, ...channels] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
