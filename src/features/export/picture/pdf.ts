import type { DeflatedRows } from './deflate-rows';
import { PdfFile } from './pdf-file';
import { PdfStructure } from './pdf-structure';
import { textLayer } from './pdf-text';
import { references, textString } from './pdf-values';
import type { LinkBox, TextRun } from './text-runs';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

interface PdfPage {
  widthMillimetres: number;
  heightMillimetres: number;
  /** Pixels of the layout. */
  pixelsPerMillimetre: number;
  image: DeflatedRows;
  runs: readonly TextRun[];
  links?: readonly LinkBox[];
  /** What begins on the page, for the list of contents beside it. */
  bookmarks?: readonly string[];
}

interface PdfFacts {
  title: string;
  language: 'ar' | 'en';
  /** When the file was made, as an ISO date. */
  date: string;
}

type PdfSheet = PdfPage & PdfFacts;

/**
 * A PDF (ISO 32000-1): on each page the painted sheet, and over it its texts unseen, where they stand, so that they can be
 * searched, copied and read aloud, in the order of its titles, paragraphs and pictures. The browser has shaped the Arabic; no PDF program has to.
 */
export class PdfBook {
  readonly #file = new PdfFile();
  readonly #facts: PdfFacts;
  readonly #pages = this.#file.reserve();
  readonly #structure = new PdfStructure(this.#file);
  readonly #kids: number[] = [];
  readonly #bookmarks: { title: string; page: number }[] = [];

  constructor(facts: PdfFacts) {
    this.#facts = facts;
  }

  addPage(page: PdfPage): void {
    const file = this.#file;
    const width = page.widthMillimetres * POINTS_PER_MILLIMETRE;
    const height = page.heightMillimetres * POINTS_PER_MILLIMETRE;
    const scale = POINTS_PER_MILLIMETRE / page.pixelsPerMillimetre;
    const text = textLayer(file, page.runs, { height, scale, language: this.#facts.language });
    const image = addImage(file, page.image);
    const contents = file.addStream('', [
      ascii(`/Artifact BMC q ${width.toFixed(3)} 0 0 ${height.toFixed(3)} 0 0 cm /Im Do Q EMC\n${text.content}`)
    ]);
    const links = (page.links ?? []).map((link) => addLink(file, link, height, scale));
    const number = file.reserve();
    file.fill(
      number,
      `<</Type/Page/Parent ${this.#pages} 0 R/MediaBox[0 0 ${width.toFixed(3)} ${height.toFixed(3)}]/Contents ${contents} 0 R` +
        `/Resources<</XObject<</Im ${image} 0 R>>/Font<<${text.fonts}>>>>` +
        `${links.length > 0 ? `/Annots[${references(links)}]` : ''}${this.#structure.addPage(number, page.runs)}>>`
    );
    this.#kids.push(number);
    for (const title of page.bookmarks ?? []) this.#bookmarks.push({ title, page: number });
  }

  /** The file; no page can be added after it. */
  end(): Uint8Array<ArrayBuffer>[] {
    const file = this.#file;
    const { title, language, date } = this.#facts;
    file.fill(this.#pages, `<</Type/Pages/Kids[${references(this.#kids)}]/Count ${this.#kids.length}>>`);
    const outlines = this.#bookmarks.length > 0 ? `/Outlines ${addOutlines(file, this.#bookmarks)} 0 R/PageMode/UseOutlines` : '';
    // An Arabic book is leafed through from right to left.
    const direction = language === 'ar' ? '/Direction/R2L' : '';
    const catalog = file.add(
      `<</Type/Catalog/Pages ${this.#pages} 0 R/Lang(${language})${this.#structure.end()}${outlines}/ViewerPreferences<</DisplayDocTitle true${direction}>>>>`
    );
    const info = file.add(
      `<</Title${textString(title)}/Creator(Masarat)/CreationDate(D:${date.replace(/\D/g, '').slice(0, 14)}Z)>>`
    );
    return file.end(catalog, info);
  }
}

/** A PDF of one page. */
export function pdfFile({ title, language, date, ...page }: PdfSheet): Uint8Array<ArrayBuffer>[] {
  const book = new PdfBook({ title, language, date });
  book.addPage(page);
  return book.end();
}

/** PNG's rows are PDF's rows: the same bytes, said to be filtered as PNG filters. */
function addImage(file: PdfFile, { width, height, data }: DeflatedRows): number {
  return file.addStream(
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8` +
      `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns ${width}>>`,
    data
  );
}

function addLink(file: PdfFile, { href, x, y, width, height }: LinkBox, pageHeight: number, scale: number): number {
  const corners = [x, pageHeight / scale - y - height, x + width, pageHeight / scale - y].map((each) =>
    (each * scale).toFixed(2)
  );
  return file.add(
    `<</Type/Annot/Subtype/Link/Rect[${corners.join(' ')}]/Border[0 0 0]/A<</S/URI/URI(${escapeAddress(href)})>>>>`
  );
}

/** An address in the letters of ASCII, as PDF asks for it, without what would end the text it stands in. */
function escapeAddress(href: string): string {
  return new URL(href).href.replace(/[\\()]/g, '\\$&');
}

/** The list of contents: one level, in the order of the pages. */
function addOutlines(file: PdfFile, bookmarks: readonly { title: string; page: number }[]): number {
  const root = file.reserve();
  const numbers = bookmarks.map(() => file.reserve());
  bookmarks.forEach(({ title, page }, index) => {
    const [before, next] = [numbers[index - 1], numbers[index + 1]];
    const neighbours = `${before ? `/Prev ${before} 0 R` : ''}${next ? `/Next ${next} 0 R` : ''}`;
    file.fill(numbers[index]!, `<</Title${textString(title)}/Parent ${root} 0 R${neighbours}/Dest[${page} 0 R/Fit]>>`);
  });
  file.fill(root, `<</Type/Outlines/First ${numbers[0]} 0 R/Last ${numbers.at(-1)} 0 R/Count ${numbers.length}>>`);
  return root;
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
