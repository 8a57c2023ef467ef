import { afterEach, expect, it, vi } from 'vitest';
import { borrowTheme } from './borrow-theme';

afterEach(() => void vi.unstubAllGlobals());

it.each([{}, { theme: 'dark' }])('puts back what stood before the lecture: %o', (before: { theme?: string }) => {
  const dataset = { ...before };
  vi.stubGlobal('document', { documentElement: { dataset } });
  const giveBack = borrowTheme();
  dataset.theme = 'projector';
  giveBack();
  expect(dataset).toEqual(before);
});
