/** What one build step hands over: a file of the data edition with everything its manifest entry says. */
export interface BuiltFile {
  /** Path inside the edition's folder, for example `base/land.json`. */
  path: string;
  content: string | Uint8Array;
  source: string;
  licence: string;
  /** As-of date of the data: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
}

/** A broken source: names the file, the record and the reason, and stops the build. */
export class SourceError extends Error {
  constructor(
    readonly file: string,
    readonly record: string,
    readonly reason: string
  ) {
    super(`${file}: ${record}: ${reason}`);
    this.name = 'SourceError';
  }
}
