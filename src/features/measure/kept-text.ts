import { EDITION } from '#core/atlas/edition';
import { readFile, writeFile } from '#core/measure/file';
import type { Measurement } from '#core/measure/measurement';

/** What the browser keeps is what a file holds: one form to read, whatever version wrote it. */
export function writeKept(measurements: readonly Measurement[]): string {
  return writeFile(measurements, EDITION);
}

export function readKept(text: string): readonly Measurement[] {
  const reading = readFile(text);
  return reading.ok ? reading.measurements : [];
}
