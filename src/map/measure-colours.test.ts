import { differenceCiede2000, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { MEASURE_COLOURS } from '#core/measure/measurement';
import { MEASURE_INKS } from './measure-colours';
import { EYES } from './eyes.fixture';
import { PALETTES, THEME_NAMES } from './palette';

const difference = differenceCiede2000();
/** Farther apart than the voices of the atlas: two measurements of one form differ by nothing else. */
const TOLD_APART = 15;

describe.each(THEME_NAMES)('colours of measurements in theme %s', (theme) => {
  const { colours, casing } = MEASURE_INKS[theme];
  const { paper } = PALETTES[theme];

  it.each(Object.keys(EYES))('are told apart for %s', (eye) => {
    const seen = MEASURE_COLOURS.map((colour) => EYES[eye]!(parse(colours[colour])!));
    for (let i = 0; i < seen.length; i += 1) {
      for (let j = i + 1; j < seen.length; j += 1) {
        const both = `${MEASURE_COLOURS[i]} and ${MEASURE_COLOURS[j]}`;
        expect(difference(seen[i]!, seen[j]!), both).toBeGreaterThan(TOLD_APART);
      }
    }
  });

  it('stand out from their casing, from land and from water by 3 to 1', () => {
    for (const colour of MEASURE_COLOURS) {
      for (const ground of [casing, paper.land, paper.water]) {
        expect(wcagContrast(colours[colour], ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
