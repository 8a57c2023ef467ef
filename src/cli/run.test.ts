import { describe, expect, it } from 'vitest';
import { call } from './network.fixture';

describe('options before arguments that begin with a minus', () => {
  const POINTS = ['-33.9,18.4', '-8,13'];

  it.each<{ command: string; options?: string[]; places: string[] }>([
    { command: 'distance', places: POINTS },
    { command: 'direct', places: ['-33.9,18.4', '180', '10km'] },
    { command: 'route', places: POINTS },
    { command: 'compare', places: POINTS },
    { command: 'impact', options: ['--close', 'suez'], places: POINTS },
    { command: 'matrix', places: POINTS },
    { command: 'convert', places: ['-8,13'] },
    { command: 'reach', options: ['--days', '2'], places: ['-8,13'] }
  ])('are read by $command wherever the language stands', async ({ command, options = [], places }) => {
    const usual = await call([command, ...options, ...places, '--lang', 'ar']);
    expect(usual.exit).toBe(0);
    for (const words of [
      [command, '--lang', 'ar', ...options, '--', ...places],
      [command, ...options, '--lang=ar', '--', ...places],
      ['--lang', 'ar', command, ...options, '--', ...places]
    ]) {
      expect(await call(words)).toEqual(usual);
    }
  });

  it('are none behind it', async () => {
    const { code, message } = await call(['route', '--json', '--', ...POINTS, '--lang', 'ar']);
    expect(code).toBe('too-many-arguments');
    expect(message).toContain('--lang');
    expect((await call(['distance', '--', 'Mumbai', 'Rotterdam', '--json'])).code).toBe('unknown-place');
    expect((await call(['distance', 'Mumbai', 'Rotterdam', '--lang', '--'])).code).toBe('missing-value');
  });
});

describe('the help of a command', () => {
  it.each([
    [['help', 'pairs', '--lang', 'en']],
    [['help', '--lang', 'en', 'pairs']],
    [['--lang', 'en', 'help', 'pairs']],
    [['help', '--lang=en', 'pairs']]
  ])('is found by %j', async (words) => {
    const { out } = await call(words);
    expect(out).not.toBe('');
    expect(out).toBe((await call(['pairs', '--help', '--lang', 'en'])).out);
  });
});
