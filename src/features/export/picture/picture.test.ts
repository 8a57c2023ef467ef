import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { deflateRows, type Band, type DeflatedRows } from './deflate-rows';
import { PdfBook, pdfFile } from './pdf';
import { pngFile } from './png';
import type { TextRun } from './text-runs';
import { visualOrder } from './visual-order';

const WIDTH = 5;
const HEIGHT = 7;
const colourAt = (x: number, y: number): number[] => [x * 50, y * 30, (x * y * 7) % 256, 255];

/** A picture in bands of three rows. */
async function* bands(): AsyncGenerator<Band> {
  for (let top = 0; top < HEIGHT; top += 3) {
    const rows = Math.min(3, HEIGHT - top);
    const pixels = Array.from({ length: rows * WIDTH }, (_, index) => colourAt(index % WIDTH, top + Math.floor(index / WIDTH)));
    yield { rows, pixels: Uint8ClampedArray.from(pixels.flat()) };
  }
}
const picture = (): Promise<DeflatedRows> => deflateRows(WIDTH, HEIGHT, bands());

describe('a PNG', () => {
  it('holds the painted pixels, band by band, and its resolution', async () => {
    const file = Buffer.concat(pngFile(await picture(), { dpi: 300, title: 'خريطة' }));
    const { width, height, data } = PNG.sync.read(file);
    expect([width, height]).toEqual([WIDTH, HEIGHT]);
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1)
        expect([...data.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 4)]).toEqual(colourAt(x, y));
    const at = file.indexOf('pHYs');
    expect([file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file[at + 12]]).toEqual([11_811, 11_811, 1]);
    expect(file.toString('utf8')).toContain('خريطة');
  });

  it('stops where painting fails, with the reason', async () => {
    async function* broken(): AsyncGenerator<Band> {
      yield* bands();
      throw new Error('no more');
    }
    await expect(deflateRows(WIDTH, HEIGHT, broken())).rejects.toThrow('no more');
  });
});

describe('a PDF', () => {
  const part = { kind: 'P', begins: true } as const;
  const run: TextRun = { text: 'طول 6993 كم', x: 100, y: 200, width: 90, size: 12, angle: 0, part };

  async function file(runs: readonly TextRun[]): Promise<Buffer> {
    const page = { widthMillimetres: 210, heightMillimetres: 297, pixelsPerMillimetre: 96 / 25.4 };
    const about = { title: 'خريطة', language: 'ar', date: '2026-11-26T17:00:00.000Z' } as const;
    return Buffer.concat(pdfFile({ ...page, ...about, image: await picture(), runs }));
  }

  it('says truly where its objects begin and how long its streams are', async () => {
    const pdf = await file([run]);
    const text = pdf.toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(text)![1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const starts = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at));
    starts.forEach((at, index) => expect(text.slice(at, at + 10)).toMatch(new RegExp(`^${index + 1} 0 obj`)));
    for (const [whole, length] of text.matchAll(/\/Length (\d+)>>\nstream\n/g)) {
      const from = text.indexOf(whole) + whole.length;
      expect(text.slice(from + Number(length), from + Number(length) + 10)).toBe('\nendstream');
    }
    expect(text).toContain('/MediaBox[0 0 595.276 841.890]');
    expect(text).toContain('/Lang(ar)');
  });

  it('holds the pixels, and the text unseen in its place', async () => {
    const pdf = await file([run]);
    const text = pdf.toString('latin1');
    const head = /\/Subtype\/Image[^>]*>>\/Length (\d+)>>\nstream\n/.exec(text)!;
    const rows = inflateSync(pdf.subarray(head.index + head[0].length, head.index + head[0].length + Number(head[1])));
    expect(rows.length).toBe(HEIGHT * (WIDTH * 3 + 1));
    expect(text).toContain('3 Tr');
    // 100 and 200 pixels at 96 to the inch, from the lower left corner.
    expect(text).toContain('75.00 691.89 Tm');
    const letters = [...text.matchAll(/^<(\w\w)> <(\w{4})>$/gm)].map(([, code, unicode]) => [
      code!,
      String.fromCharCode(Number.parseInt(unicode!, 16))
    ]);
    const shown = /<(\w+)> Tj/
      .exec(text)![1]!
      .match(/../g)!
      .map((code) => letters.find(([each]) => each === code)![1])
      .join('');
    expect(shown).toBe(visualOrder(run.text, 'ar'));
  });

  it('says what its lines are, in which order they are read, and what a picture shows', async () => {
    const lines: TextRun[] = [
      { ...run, text: 'بحر', part: { kind: 'Figure', number: 0, name: 'Map' } },
      { ...run, text: 'قزوين', part: { kind: 'Figure', number: 0, name: 'Map' } },
      { ...run, text: 'عنوان', part: { kind: 'H2', begins: true } },
      { ...run, text: 'سطر', part },
      { ...run, text: 'وآخر', part: { kind: 'P', begins: false } }
    ];
    const text = (await file(lines)).toString('latin1');
    const objects = new Map([...text.matchAll(/^(\d+) 0 obj\n(<<.*)$/gm)].map(([, number, content]) => [number!, content!]));
    const hex = (words: string): string => [...words].map((each) => each.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    expect(text).toContain('/MarkInfo<</Marked true>>');
    const kids = /\/S\/Document\/P \d+ 0 R\/K\[(.*?)\]/.exec(text)![1]!.match(/\d+(?= 0 R)/g)!;
    const told = kids.map((kid) => {
      const [, kind, at] = /\/S\/(\w+)\/.*\/K\[(.*?)\]/.exec(objects.get(kid)!)!;
      return [kind, at];
    });
    expect(told).toEqual([
      ['Figure', '0 1'],
      ['H2', '2'],
      ['P', '3 4']
    ]);
    expect(objects.get(kids[0]!)).toContain(`/Alt<feff${hex('Map')}>`);
    expect(objects.get(kids[2]!)).toContain(`/ActualText<feff${hex('سطر وآخر')}>`);
    // The tree of parents names for each line the part it belongs to.
    const owners = /\/Nums\[0\[(.*?)\]\]/.exec(text)![1]!.match(/\d+(?= 0 R)/g)!;
    expect(owners).toEqual([kids[0], kids[0], kids[1], kids[2], kids[2]]);
  });

  it('takes another font where one is full', async () => {
    const many = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const text = (await file([{ ...run, text: many }])).toString('latin1');
    expect(text.match(/\/Subtype\/Type3/g)).toHaveLength(3);
  });
});

describe('a PDF of several pages', () => {
  it('has them in order, each with its links, and a list of what begins where', async () => {
    const book = new PdfBook({ title: 'Book', language: 'ar', date: '2026-11-26T17:00:00.000Z' });
    const page = { widthMillimetres: 210, heightMillimetres: 297, pixelsPerMillimetre: 96 / 25.4, runs: [] };
    const href = 'https://example.org/a(b)';
    book.addPage({ ...page, image: await picture(), bookmarks: ['One', 'Two'] });
    book.addPage({
      ...page,
      image: await picture(),
      links: [{ href, x: 96, y: 192, width: 48, height: 12 }],
      bookmarks: ['ثلاثة']
    });
    const text = Buffer.concat(book.end()).toString('latin1');
    const objects = new Map([...text.matchAll(/^(\d+) 0 obj\n(.*)$/gm)].map(([, number, content]) => [number!, content!]));
    const kids = /\/Type\/Pages\/Kids\[(.*?)\]\/Count 2/.exec(text)![1]!.match(/\d+(?= 0 R)/g)!;
    expect(kids).toHaveLength(2);
    for (const kid of kids) expect(objects.get(kid)).toContain('/Type/Page/');
    // 96 and 192 pixels are 72 and 144 points, from the lower left corner.
    const link = /\/Annots\[(\d+) 0 R\]/.exec(objects.get(kids[1]!)!)![1]!;
    expect(objects.get(link)).toContain('/Rect[72.00 688.89 108.00 697.89]');
    expect(objects.get(link)).toContain('/URI(https://example.org/a\\(b\\))');
    expect(objects.get(kids[0]!)).not.toContain('/Annots');
    const outlines = [...objects.values()].filter((each) => each.includes('/Dest['));
    expect(outlines.map((each) => /\/Dest\[(\d+)/.exec(each)![1])).toEqual([kids[0], kids[0], kids[1]]);
    expect(outlines[2]).toContain(
      `<feff${[...'ثلاثة'].map((each) => each.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
    );
    expect(text).toContain('/Direction/R2L');
  });
});

describe('the order of letters on paper', () => {
  // `<` and `>` stand for the marks that have no width.
  it.each([
    ['en', 'Total 6,993 km', 'Total 6,993 km'],
    ['ar', 'طول', 'لوط'],
    ['ar', 'طول 16,993 كم', 'مك <16,993 لوط'],
    ['ar', 'على WGS84 (كارني 2013)', ')<2013 ينراك( <WGS84 ىلع'],
    ['ar', 'غيره (¶15). وفي', 'يفو .)<¶15( هريغ'],
    ['en', 'from طول to كم', 'from لوط> to مك'],
    ['ar', 'في ٢٠٢٦', '٢٠٢٦ يف']
  ] as const)('%s: %s', (language, text, shown) =>
    expect(visualOrder(text, language).replaceAll('\u200f', '<').replaceAll('\u200e', '>')).toBe(shown)
  );
});
