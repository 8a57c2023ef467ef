import { formatLength } from '#core/format/length';
import type { Rect } from './boxes';
import type { Frame } from './frame';
import { isPainted, type DrawnTheme, type Inks } from './inks';
import { textWidth } from './text-width';
import { element, escapeText, group } from './svg';

const LONGEST_PIXELS = 110;
const SIZE = 11;
const MARGIN = 12;

export interface ScaleBar {
  metres: number;
  pixels: number;
  rect: Rect;
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that fits, in the lower left corner: maps do not mirror. */
export function scaleBar({ metresPerPixel, height }: Frame, language: 'ar' | 'en'): ScaleBar {
  const kilometres = (metresPerPixel * LONGEST_PIXELS) / 1000;
  const power = 10 ** Math.floor(Math.log10(kilometres));
  const metres = ([5, 2, 1].find((step) => step * power <= kilometres) ?? 1) * power * 1000;
  const pixels = metres / metresPerPixel;
  const width = Math.max(pixels, pixels + 8 + textWidth(label(metres, language), SIZE));
  return { metres, pixels, rect: { left: 0, top: height - MARGIN - 12, right: MARGIN + width + 8, bottom: height } };
}

/** Four fields, full and empty by turns, as under printed maps. */
export function drawScaleBar(
  { metres, pixels }: ScaleBar,
  { height }: Frame,
  inks: Inks,
  language: 'ar' | 'en',
  theme: DrawnTheme
): string {
  const y = height - MARGIN - 5;
  const field = pixels / 4;
  const ink = inks('placeInk');
  const bar = element('rect', { x: MARGIN, y, width: pixels, height: 5, fill: inks('halo'), stroke: ink, 'stroke-width': 0.8 });
  const fields = [0, 2].map((index) => element('rect', { x: MARGIN + index * field, y, width: field, height: 5, fill: ink }));
  const isTurned = language === 'ar' && !isPainted(theme);
  const text = element(
    'text',
    {
      x: MARGIN + pixels + 6,
      y: y + 6,
      'font-size': SIZE,
      fill: ink,
      stroke: inks('halo'),
      'stroke-width': 2.6,
      'paint-order': 'stroke',
      ...(isTurned ? { direction: 'rtl', 'text-anchor': 'end' } : {})
    },
    escapeText(label(metres, language))
  );
  return group({}, bar, ...fields, text);
}

function label(metres: number, language: 'ar' | 'en'): string {
  return formatLength(metres, 'kilometre', language);
}
