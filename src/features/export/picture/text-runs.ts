import { ownMarkup } from '#ui/own-markup';

/** A line of text where it stands on the sheet, in the pixels of its layout; y grows downwards. */
export interface TextRun {
  text: string;
  /** The left end of its baseline. */
  x: number;
  y: number;
  width: number;
  size: number;
  /** Degrees clockwise. */
  angle: number;
  /** What it is part of, for who has the file read aloud: a line that begins nothing goes on with the one before. */
  part: TextPart;
}

/** A title, a paragraph, or a picture, whose words are told by its name instead. */
export type TextPart = { kind: 'H1' | 'H2' | 'P'; begins: boolean } | { kind: 'Figure'; number: number; name: string };

/** Words of a sheet that lead somewhere: the rectangle they fill, in the pixels of its layout, and a whole address. */
export interface LinkBox {
  href: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Finds the lines of text of a sheet by letting the browser set it, unseen. */
export function textRuns(svg: string): TextRun[] {
  return whileSet(svg, (root) => {
    const pictures = [...root.querySelectorAll('svg')];
    return [...root.querySelectorAll('text')].flatMap((text) => runOf(text, root, partOf(text, pictures)));
  });
}

/** Finds the words that lead somewhere: they carry their address as `data-href`. */
export function linkBoxes(svg: string): LinkBox[] {
  return whileSet(svg, (root) => [...root.querySelectorAll<SVGElement>('[data-href]')].flatMap((words) => boxesOf(words, root)));
}

function boxesOf(words: SVGElement, root: SVGSVGElement): LinkBox[] {
  const toSheet = root.getScreenCTM()?.inverse();
  const href = words.dataset.href;
  if (!toSheet || !href) return [];
  return [...words.getClientRects()].map((rect) => {
    const from = new DOMPoint(rect.left, rect.top).matrixTransform(toSheet);
    const to = new DOMPoint(rect.right, rect.bottom).matrixTransform(toSheet);
    return { href, x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  });
}

/** What a sheet brings along for where no page stands around it: here one does, whose policy takes no style sheet from elsewhere. */
const STYLE = /<style\b[^>]*?(?:\/>|>.*?<\/style>)/gs;

function whileSet<Found>(svg: string, find: (root: SVGSVGElement) => Found): Found {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:0;visibility:hidden;pointer-events:none';
  const shadow = host.attachShadow({ mode: 'closed' });
  const parsed = new DOMParser().parseFromString(ownMarkup(svg.replace(STYLE, '')), 'image/svg+xml').documentElement;
  shadow.append(document.adoptNode(parsed));
  document.body.append(host);
  try {
    return find(parsed as unknown as SVGSVGElement);
  } finally {
    host.remove();
  }
}

/** Pictures lie in the sheet as drawings of their own; lines say by `data-part` what they begin. */
function partOf(text: SVGTextElement, pictures: readonly SVGSVGElement[]): TextPart {
  const number = pictures.findIndex((picture) => picture.contains(text));
  if (number >= 0) return { kind: 'Figure', number, name: pictures[number]!.querySelector('title')?.textContent ?? '' };
  const { part } = text.dataset;
  return { kind: part === 'H1' || part === 'H2' ? part : 'P', begins: part !== 'on' };
}

function runOf(text: SVGTextElement, root: SVGSVGElement, part: TextPart): TextRun[] {
  const content = text.textContent?.trim() ?? '';
  const matrix = root
    .getScreenCTM()
    ?.inverse()
    .multiply(text.getScreenCTM() ?? new DOMMatrix());
  if (content === '' || !matrix) return [];
  const { x, width } = text.getBBox();
  const baseline = Number(text.getAttribute('y') ?? 0);
  const at = new DOMPoint(x, baseline).matrixTransform(matrix);
  const scale = Math.hypot(matrix.a, matrix.b);
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const angle = (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI;
  return [{ text: content, x: at.x, y: at.y, width: width * scale, size: size * scale, angle, part }];
}
