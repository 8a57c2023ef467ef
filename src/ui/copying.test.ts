import { afterEach, expect, it, vi } from 'vitest';
import { Copying } from './copying';

afterEach(() => vi.unstubAllGlobals());

async function copiedWith(clipboard: { writeText: (text: string) => Promise<void> } | undefined): Promise<Copying> {
  vi.stubGlobal('navigator', { clipboard });
  const copying = new Copying();
  await copying.copy('1,852 m');
  return copying;
}

it('hands the text to the browser', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  expect((await copiedWith({ writeText })).outcome).toBe('copied');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('1,852 m');
});

it('keeps the text to be copied by hand where the browser refuses, or knows no clipboard', async () => {
  for (const clipboard of [{ writeText: () => Promise.reject(new Error('NotAllowedError')) }, undefined]) {
    const { outcome, text } = await copiedWith(clipboard);
    expect([outcome, text]).toEqual(['refused', '1,852 m']);
  }
});
