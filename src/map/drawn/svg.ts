import { figure } from './path';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG as text; attributes without a value are left out, and elements without children closed at once. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? figure(value) : escapeText(value!)}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A group, or nothing for nothing. */
export function group(attributes: Attributes, ...children: readonly string[]): string {
  return children.join('') === '' ? '' : element('g', attributes, ...children);
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A short name for what is drawn, so that ids of several drawings on one page do not meet (FNV-1a). */
export function shortName(of: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < of.length; index += 1) hash = Math.imul(hash ^ of.charCodeAt(index), 0x01000193);
  return `m${(hash >>> 0).toString(36)}`;
}
