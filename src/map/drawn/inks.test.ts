import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THEME_NAMES } from '../palette';
import { inksOf, ownStyle, variablesOf } from './inks';

const css = readFileSync(join(import.meta.dirname, '../../app.css'), 'utf8');

/** The value of a variable in a theme: its own block's, or that of `:root`. */
function valueIn(name: string, theme: string): string | undefined {
  const blocks = [`:root[data-theme='${theme}'] {`, ':root {'].map((opening) => {
    const start = css.indexOf(opening);
    return css.slice(start, css.indexOf('\n}', start));
  });
  const [value] = blocks.map((block) => new RegExp(`${name}: ([^;]+);`).exec(block)?.[1]).filter((found) => found !== undefined);
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value ?? '') ?? [];
  return light && dark ? (theme === 'dark' ? dark : light) : value;
}

describe.each(THEME_NAMES)('a drawing in the %s theme', (theme) => {
  it('finds every colour in the style sheet of the page, with the value the live map has', () => {
    for (const [name, value] of Object.entries(variablesOf(theme))) expect(valueIn(name, theme), name).toBe(value);
  });
});

describe('a drawing as a file', () => {
  it('brings both schemes along', () => {
    const style = ownStyle('file');
    expect(style).toContain('prefers-color-scheme:dark');
    for (const theme of ['light', 'dark'] as const)
      for (const [name, value] of Object.entries(variablesOf(theme))) expect(style).toContain(`${name}:${value}`);
    expect(inksOf('file')('yamal')).toBe('var(--colour-yamal)');
    expect(inksOf('light')('yamal')).toBe('#2D7B6D');
  });
});
