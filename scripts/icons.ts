/** `npx tsx scripts/icons.ts`: the icons of the installed atlas, made from `static/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(import.meta.dirname, '../static');
const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** Systems cut a maskable icon to their own shape: the picture stays within the middle four fifths, its ground fills the rest. */
function maskable(svg: string): string {
  const ground = /<rect[^>]*fill="(#\w+)"[^>]*\/>/.exec(svg);
  if (!ground) throw new Error('The icon has no ground.');
  const [rect, colour] = ground;
  const picture = svg.replace(rect, '').replace(/<\/?svg[^>]*>/g, '');
  const smaller = `<g transform="translate(3.2 3.2) scale(0.8)">${picture}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/>${smaller}</svg>`;
}

function paint(name: string, svg: string, pixels: number): void {
  writeFileSync(join(folder, name), new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng());
}

paint('icon-192.png', icon, 192);
paint('icon-512.png', icon, 512);
paint('icon-maskable-512.png', maskable(icon), 512);
