import { describe, expect, it } from 'vitest';
import { isolated, isolatedLines } from './isolated';

describe('the lines of a text with something isolated', () => {
  it('go on with it in its own direction', () => {
    const lines = ['المصادر: \u2068(1982–1995)', '1996–1998; Wikipedia', '2024\u2069.'];
    expect(isolatedLines(lines)).toEqual([
      'المصادر: \u2066(1982–1995)\u2069',
      '\u20661996–1998; Wikipedia\u2069',
      '\u20662024\u2069.'
    ]);
  });

  it('keep one within another, and an Arabic name among Latin words', () => {
    expect(isolatedLines(['Named \u2066a \u2068', 'قناة', 'السويس\u2069 b\u2069'])).toEqual([
      'Named \u2066a \u2067\u2069\u2069',
      '\u2066\u2067قناة\u2069\u2069',
      '\u2066\u2067السويس\u2069 b\u2069'
    ]);
  });

  it('are left as they are where nothing runs on', () => {
    expect(isolatedLines([isolated('قزوين'), 'b'])).toEqual(['\u2067قزوين\u2069', 'b']);
    expect(isolatedLines([isolated('قزوين')])).toEqual([isolated('قزوين')]);
  });
});
