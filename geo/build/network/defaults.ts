import { join } from 'node:path';
import * as v from 'valibot';
import type { Defaults } from '#core/network/types';
import { readSource, SOURCES_FOLDER } from '../sources';

const text = v.pipe(v.string(), v.nonEmpty());
const twoTexts = v.strictObject({ ar: text, en: text });
const row = v.strictObject({ value: v.pipe(v.number(), v.minValue(0)), about: twoTexts, source: text });

const defaultsFile = v.strictObject({
  id: text,
  title: twoTexts,
  source: text,
  licence: text,
  date: text,
  speedKnots: v.strictObject({ sea: row, river: row }),
  speedKilometresPerHour: v.strictObject({ rail: row, road: row }),
  co2GramsPerTonneKilometre: v.strictObject({ sea: row, river: row, rail: row, road: row }),
  handlingHours: v.strictObject({
    ...{ seaToRail: row, seaToRoad: row, railToRoad: row },
    ...{ gaugeChange: row, border: row, railBorder: row }
  }),
  cargoTonnes: row
});

/** The assumptions of routes, each with its source. Throws a `SourceError` that names what is wrong. */
export function loadDefaults(): Defaults {
  const file = readSource(defaultsFile, join(SOURCES_FOLDER, 'network/defaults.yaml'));
  const { speedKnots, speedKilometresPerHour, co2GramsPerTonneKilometre, handlingHours, cargoTonnes } = file;
  return { speedKnots, speedKilometresPerHour, co2GramsPerTonneKilometre, handlingHours, cargoTonnes };
}
