import type { DeflatedRows } from './deflate-rows';
import { PdfFile } from './pdf-file';
import { textLayer } from './pdf-text';
import type { TextRun } from './text-runs';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

export interface PdfSheet {
  widthMillimetres: number;
  heightMillimetres: number;
  /** Points of the PDF to a pixel of the layout. */
  pixelsPerMillimetre: number;
  image: DeflatedRows;
  runs: readonly TextRun[];
  title: string;
  language: 'ar' | 'en';
  /** When the file was made, as an ISO date. */
  date: string;
}

/**
 * A PDF of one page (ISO 32000-1): the painted sheet, and over it its texts unseen, where they stand, so that they can be
 * searched, copied and read aloud. The browser has shaped the Arabic; no PDF program has to.
 */
export function pdfFile(sheet: PdfSheet): Uint8Array<ArrayBuffer>[] {
  const file = new PdfFile();
  const width = sheet.widthMillimetres * POINTS_PER_MILLIMETRE;
  const height = sheet.heightMillimetres * POINTS_PER_MILLIMETRE;
  const text = textLayer(file, sheet.runs, {
    height,
    scale: POINTS_PER_MILLIMETRE / sheet.pixelsPerMillimetre,
    language: sheet.language
  });
  const image = addImage(file, sheet.image);
  const contents = file.addStream('', [ascii(`q ${width.toFixed(3)} 0 0 ${height.toFixed(3)} 0 0 cm /Im Do Q\n${text.content}`)]);
  const pages = file.reserve();
  const page = file.add(
    `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 ${width.toFixed(3)} ${height.toFixed(3)}]/Contents ${contents} 0 R` +
      `/Resources<</XObject<</Im ${image} 0 R>>/Font<<${text.fonts}>>>>>>`
  );
  file.fill(pages, `<</Type/Pages/Kids[${page} 0 R]/Count 1>>`);
  const catalog = file.add(
    `<</Type/Catalog/Pages ${pages} 0 R/Lang(${sheet.language})/ViewerPreferences<</DisplayDocTitle true>>>>`
  );
  const info = file.add(
    `<</Title${textString(sheet.title)}/Creator(Masarat)/CreationDate(D:${sheet.date.replace(/\D/g, '').slice(0, 14)}Z)>>`
  );
  return file.end(catalog, info);
}

/** PNG's rows are PDF's rows: the same bytes, said to be filtered as PNG filters. */
function addImage(file: PdfFile, { width, height, data }: DeflatedRows): number {
  return file.addStream(
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8` +
      `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns ${width}>>`,
    data
  );
}

/** A text of the file's own, in UTF-16 behind its mark. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
