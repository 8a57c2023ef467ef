import { differenceCiede2000, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import type { ColourKey } from './legend';
import { EYES } from './eyes.fixture';
import { PALETTES, THEME_NAMES } from './palette';

const difference = differenceCiede2000();
/** Differences above 5 are told apart at a glance by most; 9 leaves room for thin lines. */
const TOLD_APART = 9;

describe.each(THEME_NAMES)('palette %s', (theme) => {
  const { voices, paper } = PALETTES[theme];
  // Chabahar and the Indian Ocean are one voice by design.
  const keys = (Object.keys(voices) as ColourKey[]).filter((key) => key !== 'indian-ocean');

  it.each(Object.keys(EYES))('keeps its voices apart for %s', (eye) => {
    const seen = keys.map((key) => EYES[eye]!(parse(voices[key])!));
    for (let i = 0; i < keys.length; i += 1) {
      for (let j = i + 1; j < keys.length; j += 1) {
        expect(difference(seen[i]!, seen[j]!), `${keys[i]} and ${keys[j]}`).toBeGreaterThan(TOLD_APART);
      }
    }
  });

  it('draws lines that stand out from the land by 3 to 1 (WCAG 1.4.11) and names that read on it by 4.5 to 1', () => {
    for (const key of keys) expect(wcagContrast(voices[key], paper.land), key).toBeGreaterThanOrEqual(3);
    for (const ink of [paper.placeInk, paper.countryInk]) expect(wcagContrast(ink, paper.land)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(paper.waterInk, paper.water)).toBeGreaterThanOrEqual(4.5);
  });
});
