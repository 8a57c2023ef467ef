import * as v from 'valibot';
import { measurementSchema } from './file-schema';
import type { Measurement } from './measurement';
import { tidyMeasurement } from './tidy';

/** What the file is called after its name. */
export const FILE_ENDING = '.masarat.json';
const VERSION = 1;
const MAXIMUM_CHARACTERS = 20_000_000;
const MAXIMUM_MEASUREMENTS = 2000;

/** A measurement that could not be opened, and where the first thing wrong with it stands: `measurements[3].points[0].at[1]`. */
interface SkippedMeasurement {
  path: string;
}

export type FileReading =
  | {
      ok: true;
      /** The data edition the file was written with, if it says so. */
      edition: string | null;
      measurements: Measurement[];
      skipped: SkippedMeasurement[];
    }
  | { ok: false; code: 'too-large'; limitCharacters: number }
  | { ok: false; code: 'too-many'; limit: number }
  | { ok: false; code: 'not-json' | 'not-measurements' }
  /** Written by a later version of the atlas. */
  | { ok: false; code: 'newer-version'; version: number };

/** Each brings a file of a version, beginning with the first, to the next. */
const MIGRATIONS: readonly ((file: object) => object)[] = [];

const envelope = v.object({
  masarat: v.literal('measurements'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1))
});
const current = v.object({
  edition: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(100))), null),
  measurements: v.array(v.unknown())
});

/** Writes measurements, hidden ones too, as a file that holds them to the last digit. */
export function writeFile(measurements: readonly Measurement[], edition: string): string {
  return `${JSON.stringify({ masarat: 'measurements', version: VERSION, edition, measurements }, null, 2)}\n`;
}

/**
 * Reads a file of measurements. Never throws, whatever it is given: a measurement that is damaged is left out and its
 * place told, and the others are opened.
 */
export function readFile(text: string): FileReading {
  if (text.length > MAXIMUM_CHARACTERS) return { ok: false, code: 'too-large', limitCharacters: MAXIMUM_CHARACTERS };
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, code: 'not-json' };
  const head = v.safeParse(envelope, parsed);
  if (!head.success) return { ok: false, code: 'not-measurements' };
  if (head.output.version > VERSION) return { ok: false, code: 'newer-version', version: head.output.version };
  const file = MIGRATIONS.slice(head.output.version - 1).reduce((older, migrate) => migrate(older), parsed as object);
  const body = v.safeParse(current, file);
  if (!body.success) return { ok: false, code: 'not-measurements' };
  if (body.output.measurements.length > MAXIMUM_MEASUREMENTS) return { ok: false, code: 'too-many', limit: MAXIMUM_MEASUREMENTS };
  return { ok: true, edition: body.output.edition, ...readMeasurements(body.output.measurements) };
}

/** The value a JSON text stands for; nothing for a text that is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function readMeasurements(values: readonly unknown[]): { measurements: Measurement[]; skipped: SkippedMeasurement[] } {
  const measurements: Measurement[] = [];
  const skipped: SkippedMeasurement[] = [];
  const taken = new Set<string>();
  for (const [index, value] of values.entries()) {
    const read = v.safeParse(measurementSchema, value, { abortEarly: true });
    if (!read.success) {
      skipped.push({ path: `measurements[${index}]${pathOf(read.issues[0])}` });
      continue;
    }
    let id = read.output.id;
    while (taken.has(id)) id = `${id}-${index + 1}`;
    taken.add(id);
    measurements.push({ ...tidyMeasurement(read.output), id });
  }
  return { measurements, skipped };
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}
