import type { PdfFile } from './pdf-file';
import { references, textString } from './pdf-values';
import type { TextPart, TextRun } from './text-runs';

interface Part {
  number: number;
  page: number;
  part: TextPart;
  /** The lines of text on its page, by their numbers there. */
  lines: number[];
  /** What is read, in the order it is read: the letters of a page stand in the order they are seen. */
  text: string;
}

/**
 * What the parts of a PDF are and in which order they are read (ISO 32000-1, 14.7 and 14.8): titles, paragraphs and
 * pictures with their names. A part that runs on over the foot of a page is two.
 */
export class PdfStructure {
  readonly #file: PdfFile;
  readonly #root: number;
  readonly #document: number;
  readonly #parts: Part[] = [];
  /** For each page the part each of its lines belongs to. */
  readonly #owners: number[][] = [];

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = file.reserve();
    this.#document = file.reserve();
  }

  /** Takes in the lines of a page, given the number its object has; returns what its dictionary says of them. */
  addPage(page: number, runs: readonly TextRun[]): string {
    let last: Part | undefined;
    const owners = runs.map(({ part, text }, line) => {
      if (!last || !goesOn(last.part, part)) {
        last = { number: this.#file.reserve(), page, part, lines: [], text: '' };
        this.#parts.push(last);
      }
      last.lines.push(line);
      last.text = `${last.text} ${text}`.trim();
      return last.number;
    });
    return `/Tabs/S/StructParents ${this.#owners.push(owners) - 1}`;
  }

  /** Writes the tree; returns what the catalogue of the file says of it. */
  end(): string {
    for (const { number, page, part, lines, text } of this.#parts) {
      const name = part.kind === 'Figure' ? `/Alt${textString(part.name)}` : `/ActualText${textString(text)}`;
      const place = `/P ${this.#document} 0 R/Pg ${page} 0 R/K[${lines.join(' ')}]`;
      this.#file.fill(number, `<</Type/StructElem/S/${part.kind}${name}${place}>>`);
    }
    const kids = references(this.#parts.map(({ number }) => number));
    this.#file.fill(this.#document, `<</Type/StructElem/S/Document/P ${this.#root} 0 R/K[${kids}]>>`);
    const pages = this.#owners.map((owners, index) => `${index}[${references(owners)}]`).join('');
    const tree = `/ParentTree<</Nums[${pages}]>>/ParentTreeNextKey ${this.#owners.length}`;
    this.#file.fill(this.#root, `<</Type/StructTreeRoot/K ${this.#document} 0 R${tree}>>`);
    return `/MarkInfo<</Marked true>>/StructTreeRoot ${this.#root} 0 R`;
  }
}

function goesOn(last: TextPart, part: TextPart): boolean {
  if (part.kind === 'Figure') return last.kind === 'Figure' && last.number === part.number;
  return last.kind !== 'Figure' && !part.begins;
}
