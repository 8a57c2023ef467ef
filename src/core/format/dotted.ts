/** A dot between two parts of a title, which ends a line where the title is broken there and never begins one. */
const DOT = '\u00a0· ';

/** The parts of a title in one line. */
export function dotted(parts: readonly string[]): string {
  return parts.join(DOT);
}

/** A title that was written by hand, or before, with its dots held likewise. */
export function withDotsHeld(title: string): string {
  return title.replace(/ · /g, DOT);
}
