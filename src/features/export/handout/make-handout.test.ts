import { expect, it, vi } from 'vitest';
import { makeHandout } from './make-handout';
import { firstOptions, HANDOUT_FORMATS } from './options';
import type { HandoutSource } from './source';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);
const made = vi.hoisted(() => () => Promise.resolve(new Blob()));
vi.mock('./pdf-handout', () => ({ pdfHandout: made }));
vi.mock('./pptx-handout', () => ({ pptxHandout: made }));
vi.mock('./html-handout', () => ({ htmlHandout: made }));
vi.mock('./markdown-handout', () => ({ markdownHandout: made }));
vi.mock('./png-handout', () => ({ pngHandout: made }));

it('names no two formats of a lecture alike, so that none takes the place of another', async () => {
  const source = { story: { title: { ar: 'محاضرة', en: 'Lecture' } } } as unknown as HandoutSource;
  const work = { signal: new AbortController().signal, onprogress: () => undefined };
  const names = await Promise.all(
    HANDOUT_FORMATS.map(async (format) => (await makeHandout(source, { ...firstOptions('en'), format }, work)).name)
  );
  expect(new Set(names).size).toBe(HANDOUT_FORMATS.length);
  expect(names.filter((name) => name.endsWith('.zip'))).toEqual(['Lecture.markdown.zip', 'Lecture.png.zip']);
});
