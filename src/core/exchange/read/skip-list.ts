import type { SkipCode, Skips, Skipped, Where } from '../layer';

/** So many are kept one by one; a broken file of a million rows needs no million messages. */
const LISTED = 200;
const FOUND_LENGTH = 60;

/** Gathers what is left out of a file. */
export class SkipList implements Skips {
  readonly skipped: Skipped[] = [];
  skippedCount = 0;

  add(where: Where, code: SkipCode, found?: string): void {
    this.skippedCount += 1;
    if (this.skipped.length >= LISTED) return;
    this.skipped.push(found === undefined ? { where, code } : { where, code, found: shortened(found) });
  }

  /** What was gathered, as a plain value. */
  told(): Skips {
    return { skipped: this.skipped, skippedCount: this.skippedCount };
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > FOUND_LENGTH ? `${line.slice(0, FOUND_LENGTH - 1)}…` : line;
}
