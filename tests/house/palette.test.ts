import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PALETTES, THEME_NAMES } from '../../src/map/palette';
import { readTokens } from '../../src/ui/css-tokens';

const css = readFileSync(join(import.meta.dirname, '../../src/app.css'), 'utf8');

describe.each(THEME_NAMES)('the %s theme', (theme) => {
  const tokens = readTokens(css, theme);

  it('paints panels and legend with the colours of the map', () => {
    for (const [key, colour] of Object.entries(PALETTES[theme].voices))
      expect(tokens[`colour-${key}`], key).toBe(colour.toLowerCase());
    for (const key of ['land', 'water', 'border'] as const)
      expect(tokens[`colour-${key}`], key).toBe(PALETTES[theme].paper[key].toLowerCase());
  });
});
