import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../build');
const STYLES = '_app/immutable/assets';

/** The classes by which the style sheets of components know their own elements. */
const classesOf = (text: string): Set<string> => new Set(text.match(/\bsvelte-[a-z0-9]{6,}\b/g));

describe.skipIf(!existsSync(FOLDER))('the style sheets of the built pages', () => {
  it('hold on each page what it shows without a script', () => {
    const sheets = readdirSync(join(FOLDER, STYLES)).filter((name) => name.endsWith('.css'));
    const classes = new Map(sheets.map((name) => [name, classesOf(readFileSync(join(FOLDER, STYLES, name), 'utf8'))]));
    const styled = new Set([...classes.values()].flatMap((each) => [...each]));
    const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    const missing = pages.flatMap((path) => {
      const html = readFileSync(join(FOLDER, path), 'utf8');
      const linked = [...html.matchAll(/assets\/([^"/]+\.css)" rel="stylesheet"/g)].flatMap(([, name]) => [
        ...classes.get(name!)!
      ]);
      return [...classesOf(html)].filter((name) => styled.has(name) && !linked.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});
