import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFiles } from './fonts.server';
import { unpackWoff2 } from './woff2.server';

const { resolve } = createRequire(import.meta.url);
const packed = (script: string) =>
  readFileSync(resolve(`@fontsource-variable/vazirmatn/files/vazirmatn-${script}-wght-normal.woff2`));

function tablesOf(font: Uint8Array): Map<string, DataView> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = Buffer.from(font.subarray(record, record + 4)).toString('latin1');
    tables.set(tag, new DataView(font.buffer, font.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12)));
  }
  return tables;
}

describe('unpackWoff2', () => {
  it.each(['arabic', 'latin', 'latin-ext'])('makes a font whose tables fit together (%s)', (script) => {
    const tables = tablesOf(unpackWoff2(packed(script)));
    const glyphs = tables.get('maxp')!.getUint16(4);
    const loca = tables.get('loca')!;
    const glyf = tables.get('glyf')!;
    expect(tables.get('head')!.getUint32(12)).toBe(0x5f0f3cf5);
    expect(tables.get('head')!.getInt16(50)).toBe(1);
    expect(loca.byteLength).toBe(4 * (glyphs + 1));
    expect(loca.getUint32(4 * glyphs)).toBe(glyf.byteLength);
    const own = tables.get('hhea')!.getUint16(34);
    expect(tables.get('hmtx')!.byteLength).toBe(4 * own + 2 * (glyphs - own));
    for (let index = 0; index < glyphs; index += 1) {
      const [start, end] = [loca.getUint32(4 * index), loca.getUint32(4 * index + 4)];
      expect(end).toBeGreaterThanOrEqual(start);
      // Every outline has a box that is not turned inside out.
      if (end > start) expect(glyf.getInt16(start + 6)).toBeGreaterThanOrEqual(glyf.getInt16(start + 2));
    }
  });

  it('refuses what is no WOFF2 font', () => {
    expect(() => unpackWoff2(new Uint8Array(64))).toThrow(/WOFF2/);
  });

  it('gives letters the widths a browser measures, joined ones too', () => {
    const widthOf = (text: string): number => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text x="50" y="120" font-size="100" font-family="Vazirmatn">${text}</text></svg>`;
      return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFiles() } }).getBBox()!.width;
    };
    // The box of the ink is narrower than the advance by the bearings at both ends.
    for (const [text, advance] of [
      ['Chabahar', 428.5],
      ['Strait of Hormuz', 735.6],
      ['مضيق هرمز', 471.8],
      ['تشابهار', 281]
    ] as const) {
      expect(widthOf(text)).toBeLessThan(advance + 2);
      expect(widthOf(text)).toBeGreaterThan(advance - 25);
    }
  });
});
