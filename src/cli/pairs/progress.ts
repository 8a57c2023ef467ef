import { numberFormat, type FormatLanguage } from '../../core/format/locale';

const INTERVAL_MILLISECONDS = 500;

/** Tells how many rows are done, at most twice a second: on a terminal in one line that is written over. */
export class Progress {
  #told = 0;
  #open = false;

  constructor(
    private readonly notes: NodeJS.WritableStream & { isTTY?: boolean },
    private readonly shown: boolean,
    private readonly language: FormatLanguage
  ) {}

  update(rows: number): void {
    if (!this.shown || Date.now() - this.#told < INTERVAL_MILLISECONDS) return;
    this.#tell(rows);
  }

  /** Makes room for another line. */
  clear(): void {
    if (this.#open) this.notes.write('\r\x1b[K');
    this.#open = false;
  }

  end(rows: number): void {
    if (!this.shown) return;
    this.#tell(rows);
    if (this.#open) this.notes.write('\n');
  }

  #tell(rows: number): void {
    this.#told = Date.now();
    const count = numberFormat(this.language).format(rows);
    const text = this.language === 'ar' ? `الصفوف: ${count}` : `rows: ${count}`;
    this.notes.write(this.notes.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    this.#open = this.notes.isTTY === true;
  }
}
