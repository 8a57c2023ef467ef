import type { ColourKey } from '#map/legend';
import { PALETTES } from '#map/palette';
import { escapeText } from '#map/drawn/svg';
import { textWidth, wrapText } from '#map/drawn/text-width';

export const WIDTH = 1200;
export const HEIGHT = 630;
/** The map is drawn smaller and enlarged, so that strokes and signs can be seen where the picture is shown small. */
export const ENLARGED = 1.5;
export const MAP_HEIGHT = 456;
const MARGIN = 48;
const BAND_WIDTH = (WIDTH - 3 * MARGIN) / 2;
const SIZES = [46, 42, 38, 34, 30, 26];
const MOST_LINES = 2;
/** Two lines this large fit over the name of the site. */
const LARGEST_OF_TWO = 38;
const SIGNATURE_SIZE = 22;
const INK = '#22211e';
const MUTED = '#5d5a53';
const SURFACE = '#fbf8f1';

interface Site {
  name: string;
  tagline: string;
}

interface Titles {
  ar: string;
  en: string;
}

/** A picture for links: the map, a rule in the subject's voice, the names in both languages, and whose atlas it is. */
export function layOut(
  map: string,
  mapHeight: number,
  voice: ColourKey,
  titles: Titles,
  site: Record<keyof Titles, Site>
): string {
  const { paper, voices } = PALETTES.light;
  const top = (MAP_HEIGHT - mapHeight * ENLARGED) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Vazirmatn">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${SURFACE}"/>`,
    `<rect width="${WIDTH}" height="${MAP_HEIGHT}" fill="${paper.space}"/>`,
    `<g transform="translate(0 ${top})scale(${ENLARGED})">${map}</g>`,
    `<rect y="${MAP_HEIGHT}" width="${WIDTH}" height="6" fill="${voices[voice]}"/>`,
    title(titles.en, MARGIN, 'start'),
    title(titles.ar, WIDTH - MARGIN, 'end'),
    signature(site.en, MARGIN, 'start'),
    signature(site.ar, WIDTH - MARGIN, 'end'),
    '</svg>'
  ].join('');
}

/** Whose picture it is: the name of the site, and what it is. */
function signature({ name, tagline }: Site, x: number, anchor: 'start' | 'end'): string {
  const gap = textWidth(name, SIGNATURE_SIZE) + 14;
  const write = (text: string, at: number, fill: string): string =>
    `<text x="${at}" y="${HEIGHT - 22}" font-size="${SIGNATURE_SIZE}" fill="${fill}" text-anchor="${anchor}">${escapeText(isolated(text))}</text>`;
  return write(name, x, INK) + write(tagline, anchor === 'start' ? x + gap : x - gap, MUTED);
}

function title(text: string, x: number, anchor: 'start' | 'end'): string {
  const { lines, size } = fitted(text);
  const step = size * 1.25;
  const middle = MAP_HEIGHT + 6 + (HEIGHT - MAP_HEIGHT - 6 - 46) / 2;
  const first = middle - ((lines.length - 1) * step) / 2 + size * 0.34;
  // The face comes in one weight only: a stroke of its own colour makes it bold.
  const look = `font-size="${size}" fill="${INK}" stroke="${INK}" stroke-width="${size / 40}" stroke-linejoin="round" text-anchor="${anchor}"`;
  return `<g ${look}>${lines.map((line, index) => `<text x="${x}" y="${first + index * step}">${escapeText(isolated(line))}</text>`).join('')}</g>`;
}

/** As large as two lines of half the picture allow; what is longer still is cut. */
function fitted(text: string): { lines: string[]; size: number } {
  for (const size of SIZES) {
    const lines = wrapText(text, size, BAND_WIDTH);
    const mayBe = lines.length === 1 || (lines.length <= MOST_LINES && size <= LARGEST_OF_TWO);
    if (mayBe && lines.every((line) => textWidth(line, size) <= BAND_WIDTH)) return { lines, size };
  }
  const size = SIZES.at(-1)!;
  const lines = wrapText(text, size, BAND_WIDTH);
  return { lines: lines.length > MOST_LINES ? [lines[0]!, `${lines[1]}…`] : lines, size };
}

/** The painter takes every line for one that runs to the right: marks at both ends hold the signs of an Arabic one in place. */
function isolated(line: string): string {
  return /[\u0600-\u06ff]/.test(line) ? `\u200f${line}\u200f` : line;
}
