import { describe, expect, it } from 'vitest';
import { cite } from './cite';

const cited = {
  title: 'Chabahar & its {two} terminals: 100 % #1',
  url: 'https://example.org/en/places/chabahar-port/',
  date: '2026-11',
  edition: '2026.11',
  language: 'en' as const,
  site: 'Masarat',
  editionWord: 'data edition'
};

describe('a citation', () => {
  it('says title, edition, date and address in plain words', () => {
    const { plain } = cite(cited);
    for (const part of [cited.title, cited.edition, cited.date, cited.url, 'Masarat']) expect(plain).toContain(part);
  });

  // The order of signs by the bidirectional algorithm: https://unicode.org/reports/tr9/.
  it('keeps date and address in their own order among Arabic words', () => {
    const { plain, words, bibtex, csl } = cite({
      ...cited,
      language: 'ar',
      site: 'مسارات',
      title: 'قناة بنما',
      date: '2026-11-30'
    });
    expect(plain).toContain('(\u20662026-11-30\u2069)');
    expect(plain.replace(words, '')).toBe(` \u2066${cited.url} \u2069`);
    // What makes links of addresses ends one at a space.
    expect(/https:\S+/.exec(plain)![0]).toBe(cited.url);
    expect(bibtex + csl).not.toMatch(/[\u2066-\u2069]/);
  });

  it('marks no direction in English, where all goes one way', () => {
    const { plain, words } = cite(cited);
    expect(plain).toBe(`${words} ${cited.url}`);
    expect(plain).not.toMatch(/[\u2066-\u2069]/);
  });

  it('is well-formed BibTeX whatever the title holds', () => {
    const { bibtex } = cite(cited);
    expect(bibtex).toMatch(/^@online\{masarat-[a-z0-9-]+,\n/);
    expect(bibtex).toContain('title = {{Chabahar \\& its \\{two\\} terminals: 100 \\% \\#1}}');
    // Braces that are not escaped are in pairs.
    let depth = 0;
    for (const sign of bibtex.replace(/\\[{}]/g, '')) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    expect(depth).toBe(0);
  });

  // The fields of biblatex (its manual, 2.2 and 2.3.8) and those of BibTeX (btxdoc, 3.2), whose months are bare names.
  it('says to BibTeX and biblatex all that is known of its day, and the edition in its language', () => {
    const arabic = { ...cited, date: '2026-11-30', language: 'ar' as const, editionWord: 'إصدار البيانات', note: 'على 100 %' };
    const { bibtex } = cite(arabic);
    for (const field of ['date = {2026-11-30}', 'year = {2026}', 'month = nov', 'langid = {arabic}'])
      expect(bibtex).toContain(`\n  ${field}`);
    expect(bibtex).toContain('note = {{إصدار البيانات 2026.11. على 100 \\%}}');
    expect(bibtex).not.toMatch(/data edition/i);
    expect(cite(cited).bibtex).toContain('note = {{Data edition 2026.11}}');
    expect(cite({ ...cited, date: '2026' }).bibtex).toMatch(/date = \{2026\},\n {2}year = \{2026\},\n {2}note/);
  });

  it('is CSL-JSON that a citation manager takes', () => {
    const [item] = JSON.parse(cite({ ...cited, date: '2026-11-26', language: 'ar', title: 'ميناء تشابهار' }).csl) as [
      Record<string, unknown>
    ];
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'ميناء تشابهار',
      URL: cited.url,
      language: 'ar',
      issued: { 'date-parts': [[2026, 11, 26]] }
    });
  });

  it('of a figure has a key that another figure of the day does not have, and the same figure has again', () => {
    const keyOf = (more: object): string => /\{(.*),\n/.exec(cite({ ...cited, figure: 'route', ...more }).bibtex)![1]!;
    const idOf = (more: object): unknown =>
      (JSON.parse(cite({ ...cited, figure: 'route', ...more }).csl) as [{ id: string }])[0].id;
    expect(keyOf({})).toMatch(/^masarat-route-2026-11-[a-z0-9]{7}$/);
    expect(keyOf({})).toBe(keyOf({}));
    const others = [{}, { url: `${cited.url}?route=1` }, { url: `${cited.url}?route=2` }, { title: 'Another' }];
    expect(new Set(others.map(keyOf)).size).toBe(others.length);
    expect(others.map(idOf)).toEqual(others.map(keyOf));
  });

  it('uses the quotation marks of its language', () => {
    expect(cite({ ...cited, language: 'ar', title: 'تشابهار' }).plain).toContain('«تشابهار»');
  });
});
