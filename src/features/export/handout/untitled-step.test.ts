import { expect, it, vi } from 'vitest';
import { makeDocument } from './handout-document';
import { handoutSource } from './handout.fixture';
import { markdownText } from './markdown-text';
import { gridOf } from './page-grid';
import { rowsOf } from './page-rows';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

const NAMES = { ar: 'الخطوة 2', en: 'Step 2' };

it.each(['ar', 'en'] as const)('a step without a title is called by its number, once (%s)', async (language) => {
  const source = handoutSource();
  const steps = source.story.steps.map((step, index) => (index === 1 ? { ...step, title: { ar: ' ', en: '' } } : step));
  const document = await makeDocument({ ...source, story: { ...source.story, steps } }, language, true);
  expect(document.steps[1]!.title).toEqual({ text: NAMES[language], language });
  const rows = rowsOf(document, gridOf('A4', 3));
  expect(rows.flatMap(({ bookmarks }) => bookmarks)).toContain(NAMES[language]);
  const paths = { picture: () => 'images/one.png', chart: () => undefined };
  expect(markdownText(document, paths).split('\n')).toContain(`## ${NAMES[language]}`);
});
