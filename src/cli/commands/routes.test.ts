import { describe, expect, it } from 'vitest';
import { ATLAS } from '../atlas.fixture';
import { call } from '../network.fixture';

const lineName = ATLAS.lines.find(({ id }) => id === 'rasht-astara-railway')!.names;

describe('a route of the atlas of which a part does not operate', () => {
  it.each([
    ['en', `Of this not operating: ${lineName.en}  157 km · 84.5 nmi  planned\n`],
    ['ar', `لا يعمل منه: ${lineName.ar}  157 كم · 84.5 ميل بحري  مخطَّط له\n`]
  ])('says which, under its measured length: %s', async (language, told) => {
    expect((await call(['routes', 'instc-western', '--lang', language])).out.replaceAll('\u00a0', ' ')).toContain(told);
  });

  it('says so in JSON', async () => {
    const { notOperating } = JSON.parse((await call(['routes', 'instc-western', '--json'])).out) as { notOperating: object[] };
    expect(notOperating).toMatchObject([{ line: 'rasht-astara-railway', names: lineName, status: 'planned' }]);
    expect(JSON.parse((await call(['routes', 'trans-siberian', '--json'])).out)).toMatchObject({ notOperating: [] });
  });

  it('says nothing where all of it operates, or nothing', async () => {
    for (const id of ['trans-siberian', 'power-of-siberia-2']) {
      expect((await call(['routes', id])).out).not.toContain('Of this');
    }
  });
});

describe('the list of routes', () => {
  const rowOf = (out: string, id: string) => out.replaceAll('\u00a0', ' ').split('\n').find((line) => line.startsWith(id)); // prettier-ignore

  it.each([
    ['en', ['9,289 km · 5,016 nmi as published; measured here: 8,278 km · 4,470 nmi along a schematic course', '434 km', 'along a schematic course', 'along a partly']], // prettier-ignore
    ['ar', ['9289 كم · 5016 ميلًا بحريًا كما نُشر؛ والمقيس هنا: 8278 كم · 4470 ميلًا بحريًا على مسار تخطيطي', '434 كم', 'على مسار تخطيطي', 'على مسار تخطيطي في بعضه']] // prettier-ignore
  ])('marks what is measured along a schematic course and has the published length before it: %s', async (language, told) => {
    const { out } = await call(['routes', '--lang', language]);
    expect(rowOf(out, 'trans-siberian ')).toContain(told[0]);
    for (const each of told.slice(1, 3)) expect(rowOf(out, 'mombasa-nairobi-railway')).toContain(each);
    expect(rowOf(out, 'china-laos-railway')).toContain(told[3]);
    const [plain, twice] = [rowOf(out, 'tehran-mashhad'), rowOf(out, 'power-of-siberia ')];
    expect(plain).not.toContain('925');
    expect(twice).not.toMatch(/3,?000/);
  });

  it('has the same in data', async () => {
    const listed = JSON.parse((await call(['routes', '--json'])).out) as { id: string; schematic: string; published: object[] }[];
    expect(listed.find(({ id }) => id === 'trans-siberian')).toMatchObject({
      schematic: 'all',
      published: [{ publishedMetres: 9_289_000, comparable: true }, { comparable: false }]
    });
    const [header, ...rows] = (await call(['routes', '--csv'])).out.split('\n');
    expect(header).toMatch(/,schematic,publishedMetres,publishedKilometres,publishedNauticalMiles,publishedSource$/);
    expect(rows.find((row) => row.startsWith('trans-siberian,'))).toContain(',all,9289000,9289,');
    expect(rows.find((row) => row.startsWith('tehran-mashhad,'))).toMatch(/,none,,,,$/);
  });
});
