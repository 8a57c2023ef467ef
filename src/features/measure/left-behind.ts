import type { Measurement } from '#core/measure/measurement';
import { keep, type Keeping } from './keep';
import { mergeKept, readKept, writeKept } from './kept-text';

const PREFIX = 'masarat-measurements-left:';

/** The measurements of a page that was left before its browser had kept them, as texts. */
interface Left {
  /** What the page last knew to be kept. */
  known: string;
  measurements: string;
}

/**
 * Sets measurements down while their page is being left. The browser's database answers too late for that; this is written
 * at once, under a name of its own for each page, and {@link takeLeft} finds it at the next visit.
 */
export function leaveBehind(page: string, known: readonly Measurement[], measurements: readonly Measurement[]): void {
  try {
    const left: Left = { known: writeKept(known), measurements: writeKept(measurements) };
    localStorage.setItem(PREFIX + page, JSON.stringify(left));
  } catch {
    // The keeping that has begun may still be in time.
  }
}

/** The measurements of a page are kept where they belong. */
export function forgetLeft(page: string): void {
  try {
    localStorage.removeItem(PREFIX + page);
  } catch {
    // Then nothing was left either.
  }
}

/** Keeps what pages left behind with what is kept already; what cannot be kept now stays for another visit. */
export async function takeLeft(): Promise<void> {
  for (const page of pagesLeft()) {
    const left = readLeft(page);
    const kept = left ? await keepLeft(left) : 'kept';
    if (kept === 'kept') forgetLeft(page);
  }
}

function keepLeft({ known, measurements }: Left): Promise<Keeping> {
  return keep((standing) => mergeKept(standing, readKept(known).measurements, readKept(measurements).measurements));
}

function pagesLeft(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
  } catch {
    return [];
  }
}

function readLeft(page: string): Left | undefined {
  try {
    const { known, measurements } = JSON.parse(localStorage.getItem(PREFIX + page) ?? '{}') as Partial<
      Record<keyof Left, unknown>
    >;
    return typeof known === 'string' && typeof measurements === 'string' ? { known, measurements } : undefined;
  } catch {
    return undefined;
  }
}
