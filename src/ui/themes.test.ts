import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { readTokens, type TokenTheme } from './css-tokens';

const css = readFileSync(new URL('../app.css', import.meta.url), 'utf8');
const THEMES: TokenTheme[] = ['light', 'dark', 'projector', 'print'];
const SUBJECT_COLOURS = Object.keys(readTokens(css, 'light')).filter(
  (name) => name.startsWith('colour-') && !/land|water|deep|border/.test(name)
);

describe('contrast', () => {
  it('agrees with the figures of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  const tokens = readTokens(css, theme);
  const between = (one: string, other: string) => contrast(tokens[one] ?? '', tokens[other] ?? '');

  it.each(['surface', 'surface-sunk'])('sets text readably (AA, 4.5) on %s', (ground) => {
    expect(between('ink', ground)).toBeGreaterThan(7);
    expect(between('ink-muted', ground)).toBeGreaterThan(4.5);
  });

  it('shows controls and focus (3) on its surfaces', () => {
    expect(between('control', 'surface')).toBeGreaterThan(3);
    expect(between('control', 'surface-sunk')).toBeGreaterThan(3);
    expect(between('focus', 'surface')).toBeGreaterThan(3);
  });

  it.each(['surface-sunk', 'colour-land', 'colour-water', 'map-space'])('shows focus (3) on %s', (ground) => {
    expect(between('focus', ground)).toBeGreaterThan(3);
  });

  it.each(SUBJECT_COLOURS)('shows %s (3) in the legend', (colour) => {
    expect(between(colour, 'surface')).toBeGreaterThan(3);
  });

  it('knows a voice for each of the nine', () => {
    expect(SUBJECT_COLOURS).toHaveLength(9);
  });
});
