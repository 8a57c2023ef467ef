import { element, escapeText, type Attributes } from '#map/drawn/svg';

/** What says where a mark lies, as far as the charts' marks have it. */
const PLACES = ['x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2', 'd', 'dx', 'dy', 'transform', 'text-anchor'];
const MARKS = new Set(['line', 'path', 'rect', 'text', 'tspan']);

/** Writes colours as every program reads them: a browser's own word for a mixed one is known to few. */
type WriteColour = (colour: string) => string;

/** The content of a drawing that stands in the page, with its inks beside its marks in place of the page's style sheets. */
export function flatSvg(drawing: Element, writeColour: WriteColour): string {
  return [...drawing.children].map((child) => flat(child, writeColour)).join('');
}

function flat(node: Element, writeColour: WriteColour): string {
  const name = node.localName;
  if (MARKS.has(name)) return mark(node, writeColour);
  const content = flatSvg(node, writeColour);
  if (content === '') return '';
  const moved = name === 'svg' ? `translate(${node.getAttribute('x') ?? 0} ${node.getAttribute('y') ?? 0})` : undefined;
  return element('g', { transform: moved ?? node.getAttribute('transform') ?? undefined }, content);
}

function mark(node: Element, writeColour: WriteColour): string {
  const isText = node.localName === 'text' || node.localName === 'tspan';
  const places = PLACES.map((place) => [place, node.getAttribute(place)?.trim() || undefined] as const);
  const look = node.localName === 'tspan' ? {} : lookOf(getComputedStyle(node), isText, writeColour);
  const words = node.children.length > 0 ? flatSvg(node, writeColour) : escapeText(node.textContent?.trim() ?? '');
  return element(node.localName, { ...Object.fromEntries(places), ...look }, ...(isText ? [words] : []));
}

function lookOf(style: CSSStyleDeclaration, isText: boolean, writeColour: WriteColour): Attributes {
  const paint = (colour: string): string => (colour === 'none' ? colour : writeColour(colour));
  const isStroked = style.stroke !== 'none';
  return {
    fill: paint(style.fill),
    ...(isStroked && {
      stroke: paint(style.stroke),
      'stroke-width': Number.parseFloat(style.strokeWidth),
      'stroke-linejoin': style.strokeLinejoin,
      'stroke-dasharray': style.strokeDasharray === 'none' ? undefined : style.strokeDasharray.replaceAll('px', ''),
      'paint-order': style.paintOrder === 'normal' ? undefined : style.paintOrder
    }),
    ...(isText && { 'font-size': Number.parseFloat(style.fontSize), 'font-weight': style.fontWeight })
  };
}
