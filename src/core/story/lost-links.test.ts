import { describe, expect, it } from 'vitest';
import { remarkLostLinks } from './lost-links';
import { parseMarkdown } from './markdown';
import { plainText } from './plain-text';

const remarked = (text: string): string =>
  remarkLostLinks(
    text,
    ({ kind, id }) => kind === 'place' && id === 'suez-canal',
    (address) => `nowhere: ${address}`
  );
const read = (text: string): string => plainText(parseMarkdown(remarked(text)));

describe('links that lead nowhere', () => {
  it('say so behind their words, wherever they stand', () => {
    expect(read('By **[Gwadr](place:gwadr)**, then on.')).toBe('By Gwadr (nowhere: place:gwadr), then on.');
    expect(read('- [one](claim:none)\n- [two](place:suez-canal)\n\n> [three](place:three)')).toBe(
      'one (nowhere: claim:none)\ntwo\nthree (nowhere: place:three)'
    );
  });

  it('are those of no kind, too, and those to addresses that no text leads to', () => {
    expect(read('[a](passage:suez) [b](javascript:alert) [c](suez_canal)')).toBe(
      'a (nowhere: passage:suez) b (nowhere: javascript:alert) c (nowhere: suez_canal)'
    );
  });

  it('are not those that lead somewhere', () => {
    const text = '[Suez](place:suez-canal), [a site](https://example.org) and `[code](place:none)`.';
    expect(remarked(text)).toBe(text);
  });

  it('are not sought in a text that is shown as it was written', () => {
    const text = `${'>'.repeat(50)} [a](place:none)`;
    expect(remarked(text)).toBe(text);
  });
});
