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
}

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
  return whileSet(svg, (root) => [...root.querySelectorAll('text')].flatMap((text) => runOf(text, root)));
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

function whileSet<Found>(svg: string, find: (root: SVGSVGElement) => Found): Found {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:0;visibility:hidden;pointer-events:none';
  const shadow = host.attachShadow({ mode: 'closed' });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  shadow.append(document.adoptNode(parsed));
  document.body.append(host);
  try {
    return find(parsed as unknown as SVGSVGElement);
  } finally {
    host.remove();
  }
}

function runOf(text: SVGTextElement, root: SVGSVGElement): TextRun[] {
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
  return [{ text: content, x: at.x, y: at.y, width: width * scale, size: size * scale, angle }];
}
