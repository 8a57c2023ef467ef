import { EDITION } from '#core/atlas/edition';
import { readFile, writeFile } from '#core/measure/file';
import type { Measurement } from '#core/measure/measurement';
import { saying } from './join';

/** What the browser keeps is what a file holds: one form to read, whatever version wrote it. */
export function writeKept(measurements: readonly Measurement[]): string {
  return writeFile(measurements, EDITION);
}

/** `isWhole` is false where some of the text, or all of it, could not be read. */
export function readKept(text: string): { measurements: readonly Measurement[]; isWhole: boolean } {
  const reading = readFile(text);
  return reading.ok
    ? { measurements: reading.measurements, isWhole: reading.skipped.length === 0 }
    : { measurements: [], isWhole: false };
}

/**
 * The text to keep of this window's measurements: those that another window has written meanwhile go along. `known` is
 * what this window last read or wrote; what of it is gone was taken away here.
 */
export function mergeKept(
  standing: string | undefined,
  known: readonly Measurement[],
  measurements: readonly Measurement[]
): string {
  const ours = new Set([...known, ...measurements].map(saying));
  const theirs = standing === undefined ? [] : readKept(standing).measurements.filter((each) => !ours.has(saying(each)));
  return writeKept([...measurements, ...theirs]);
}
