/** The objects of a PDF file in the making, each with its number and where it begins. */
export class PdfFile {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #starts: number[] = [];
  #length = 0;

  constructor() {
    this.#write('%PDF-1.7\n');
    // Four bytes above 127 tell programs that the file is not text.
    this.#push(Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#starts.push(0);
  }

  fill(number: number, content: string): void {
    this.#begin(number);
    this.#write(`${content}\nendobj\n`);
  }

  add(content: string): number {
    const number = this.reserve();
    this.fill(number, content);
    return number;
  }

  /** A stream with some entries of its dictionary; its length is added. */
  addStream(entries: string, data: readonly Uint8Array<ArrayBuffer>[]): number {
    const number = this.reserve();
    this.#begin(number);
    this.#write(`<<${entries}/Length ${data.reduce((sum, { length }) => sum + length, 0)}>>\nstream\n`);
    for (const part of data) this.#push(part);
    this.#write('\nendstream\nendobj\n');
    return number;
  }

  /** Writes the table of the objects and gives the file. */
  end(catalog: number, info: number): Uint8Array<ArrayBuffer>[] {
    const start = this.#length;
    const rows = this.#starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
    const size = this.#starts.length + 1;
    this.#write(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`);
    this.#write(`trailer\n<</Size ${size}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`);
    return this.#parts;
  }

  #begin(number: number): void {
    this.#starts[number - 1] = this.#length;
    this.#write(`${number} 0 obj\n`);
  }

  #write(text: string): void {
    this.#push(new TextEncoder().encode(text));
  }

  #push(part: Uint8Array<ArrayBuffer>): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
