import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { isInArcticWaters } from './arctic-waters';

const INSIDE: Readonly<Record<string, LonLat>> = {
  'the pole': [0, 90],
  'the Fram Strait': [0, 80],
  Longyearbyen: [15.6, 78.2],
  Nuuk: [-51.7, 64.2],
  Iqaluit: [-68.5, 63.7],
  Nome: [-165.4, 64.5],
  Utqiagvik: [-156.8, 71.3],
  'the Cheshskaya Bay': [46.5, 67.3],
  'the Pechora Sea': [50, 69],
  Sabetta: [72.1, 71.3],
  'Etolin Strait': [-165.3, 60.4],
  Tiksi: [128.9, 71.6],
  Anadyr: [177.5, 64.7],
  'the Chukchi Sea, on the date line': [-180, 70]
};
const OUTSIDE: Readonly<Record<string, LonLat>> = {
  Murmansk: [33.1, 69],
  'the Barents Sea off Varanger, south of the great circle from Bjørnøya': [31, 71.5],
  Mezen: [44.1, 66.1],
  'the Mezen Bay': [43.5, 66.8],
  'the waters west of Cape Kanin': [43, 68.3],
  Akureyri: [-18.1, 66.2],
  Arkhangelsk: [40.5, 64.6],
  Hammerfest: [23.7, 70.7],
  Reykjavik: [-21.9, 64.1],
  Anchorage: [-149.9, 61.2],
  Churchill: [-94.2, 58.8],
  Magadan: [150.8, 59.5],
  Rotterdam: [4.1, 51.9]
};

describe('the Arctic waters of the Polar Code', () => {
  it.each(Object.entries(INSIDE))('have in them: %s', (_, at) => {
    expect(isInArcticWaters(at)).toBe(true);
    expect(isInArcticWaters([at[0] + 360, at[1]])).toBe(true);
  });

  it.each(Object.entries(OUTSIDE))('have not in them: %s', (_, at) => {
    expect(isInArcticWaters(at)).toBe(false);
  });
});
