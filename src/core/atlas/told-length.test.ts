import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Atlas } from './atlas';
import { toldLengthOf, toldLengthOfLine } from './told-length';

const atlas = JSON.parse(readFileSync(new URL('../../../static/data/2026.11/atlas.json', import.meta.url), 'utf8')) as Atlas;
const told = (id: string) =>
  toldLengthOf(
    atlas.routes.find((route) => route.id === id)!,
    atlas
  );

it('tells the published length where a course is schematic and a figure can be compared with the whole of it', () => {
  expect(told('trans-siberian')).toMatchObject({ schematic: 'all', published: { publishedMetres: 9_289_000 } });
  expect(told('china-laos-railway')).toMatchObject({ schematic: 'part', published: { publishedMetres: 1_035_000 } });
  // What follows the true course needs none, and a figure that is no line's length is none.
  expect(told('tehran-mashhad')).toEqual({ schematic: 'none', measuredMetres: expect.any(Number) as number });
  expect(told('power-of-siberia')).not.toHaveProperty('published');
});

it('does the same for lines, and heeds no figure of a stretch', () => {
  const published = { publishedMetres: 5, measuredMetres: 4, source: '', comparable: true };
  const line = { ...atlas.lines.find(({ accuracy }) => accuracy === 'schematic')!, lengthMetres: 4 };
  expect(toldLengthOfLine({ ...line, published: [published] })).toEqual({ schematic: 'all', measuredMetres: 4, published });
  expect(toldLengthOfLine({ ...line, published: [{ ...published, from: 'x' }] })).not.toHaveProperty('published');
});
