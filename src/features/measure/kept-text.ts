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
 * what this window last read or wrote: what of it is gone here was taken away here, and what of it no longer stands was
 * taken away by another window, unless it was changed here since.
 */
export function mergeKept(
  standing: string | undefined,
  known: readonly Measurement[],
  measurements: readonly Measurement[]
): string {
  if (standing === undefined) return writeKept(measurements);
  const kept = readKept(standing);
  const texts = new Set(kept.measurements.map(saying));
  const knownHere = new Set(known.map(saying));
  const wasTakenAway = (text: string): boolean => kept.isWhole && knownHere.has(text) && !texts.has(text);
  const ours = measurements.filter((each) => !wasTakenAway(saying(each)));
  const oursOrKnown = new Set([...known, ...measurements].map(saying));
  const theirs = kept.measurements.filter((each) => !oursOrKnown.has(saying(each)));
  return writeKept([...ours, ...theirs]);
}

/**
 * What of a window's measurements other windows may have: all but the one that is being drawn. Where it was there before that
 * began, it stands as it was then.
 */
export function withoutDraft(
  measurements: readonly Measurement[],
  draft: string | undefined,
  before: readonly Measurement[]
): readonly Measurement[] {
  const standing = before.filter(({ id }) => id === draft);
  return measurements.flatMap((each) => (each.id === draft ? standing : [each]));
}
