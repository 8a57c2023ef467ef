import { element, escapeText, type Attributes } from '#map/drawn/svg';
import { LETTERS } from './frame';
import { wrapText } from './text-size';

/** A drawing without its frame. */
interface Content {
  width: number;
  height: number;
  content: string;
}

/** What a chart is made of, beside its table. */
export interface ChartParts {
  /** Told where the picture itself is not seen. */
  name: string;
  direction: 'ltr' | 'rtl';
  ink: string;
  /** How each set is drawn, where the drawing does not say so itself. */
  key: readonly { sign: Content; name: string }[];
  /** What is counted, where the drawing does not say so. */
  unit?: string;
  drawings: readonly (Content & { name?: string })[];
}

/** A chart as a drawing for a file, in pixels of its own layout. */
export interface DrawnChart {
  svg: string;
  width: number;
  height: number;
}

const LINE = 20;
const SIGN_SPACE = 8;
const GAP = 8;

/** Puts a chart, its key and its unit into one drawing. Letters are the file's own. */
export function composeChart(parts: ChartParts): DrawnChart {
  const width = Math.max(...parts.drawings.map((drawing) => drawing.width));
  const page = { ...parts, width };
  let top = 0;
  const put = (drawn: { height: number; svg: string }): string => {
    const placed = element('g', { transform: `translate(0 ${top})` }, drawn.svg);
    top += drawn.height;
    return placed;
  };
  const placed = [
    ...parts.key.map((row) => put(keyRow(row, page))),
    ...(parts.unit ? [put(lines([parts.unit], page))] : []),
    ...parts.drawings.flatMap(({ name, height, content }, index) => [
      ...(name ? [put(lines(wrapText(name, LETTERS, width), page, { 'font-weight': 650, y: index > 0 ? GAP : 0 }))] : []),
      put({ height, svg: content })
    ])
  ];
  const frame = { viewBox: `0 0 ${width} ${top}`, width, height: top, role: 'img', direction: parts.direction };
  const svg = element('svg', frame, element('title', {}, escapeText(parts.name)), ...placed);
  return { svg, width, height: top };
}

type Page = Pick<ChartParts, 'direction' | 'ink'> & { width: number };

/** Lines from the side the language begins on, `start` pixels in. */
function lines(texts: readonly string[], { direction, ink, width }: Page, look: Attributes & { y?: number } = {}, start = 0) {
  const { y = 0, ...rest } = look;
  const x = direction === 'rtl' ? width - start : start;
  const common = { x, fill: ink, 'font-size': LETTERS, ...rest };
  const svg = texts.map((text, index) => element('text', { ...common, y: y + index * LINE + 14 }, escapeText(text))).join('');
  return { height: y + texts.length * LINE, svg };
}

function keyRow({ sign, name }: ChartParts['key'][number], page: Page) {
  const start = sign.width + SIGN_SPACE;
  const words = lines(wrapText(name, LETTERS, page.width - start), page, {}, start);
  const x = page.direction === 'rtl' ? page.width - sign.width : 0;
  const place = element('g', { transform: `translate(${x} ${(LINE - sign.height) / 2})` }, sign.content);
  return { height: words.height, svg: place + words.svg };
}
