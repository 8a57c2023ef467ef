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
