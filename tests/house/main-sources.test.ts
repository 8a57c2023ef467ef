import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { spoken } from '../../src/features/export/handout/messages.fixture';

vi.mock('#i18n/index', () => spoken);
const { mainSources } = await import('../../src/features/method/main-sources');

const LICENCES = readFileSync(join(import.meta.dirname, '../../LICENSE-DATA.md'), 'utf8');

/** The sources a row names, for each part in the order of the file. */
const SOURCES = [
  'Natural Earth',
  'GeoNames',
  'World Port Index (Pub. 150), Distances Between Ports (Pub. 151)',
  'publications and pages named with each record',
  'Unicode CLDR',
  'Masarat',
  'Masarat',
  'Vazirmatn, Noto Sans'
];

it('the page of the method has the sources and licences of LICENSE-DATA.md, part by part', () => {
  const table = LICENCES.split('\n').filter((line) => line.startsWith('| '));
  const written = table.slice(2).map((line) => line.split('|').map((cell) => cell.trim()));
  const told = mainSources();
  expect(told).toHaveLength(written.length);
  told.forEach(({ note, cells: [licence] }, index) => {
    const [, part, source, terms] = written[index]!;
    expect(`${note!.words}${note!.title}`, part).toContain(SOURCES[index]);
    for (const word of SOURCES[index]!.match(/[A-Z]\w+|Pub\. \d+/g) ?? []) expect(source, part).toContain(word);
    expect(terms!.toLowerCase(), part).toContain(licence!.toLowerCase());
  });
});
