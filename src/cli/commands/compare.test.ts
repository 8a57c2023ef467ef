import { describe, expect, it } from 'vitest';
import { call } from '../network.fixture';

const json = <T>(text: string): T => JSON.parse(text) as T;

describe('a ready comparison under other conditions', () => {
  it('names ways by the month and the class that held, where they are asked for, and tells them in every format', async () => {
    const asked = (...words: string[]) => call(['compare', 'sabetta-shanghai', ...words]);
    expect((await asked()).out).toContain('Northern Sea Route (August, Arc7)');
    const winter = ['--month', '2', '--ice-class', 'arc4'];
    expect((await asked(...winter)).out).toMatch(/Northern Sea Route \(February, Arc4\)[^]*West via Suez \(February, Arc4\)/);
    expect((await asked('--month', '2')).out).toContain('Northern Sea Route (February, Arc7)');
    expect((await asked('--ice-class', 'none', '--lang', 'ar')).out).toContain('طريق البحر الشمالي (أغسطس، بلا فئة جليدية)');
    expect((await call(['compare', 'chabahar-moscow', '--month', '2'])).out).toContain('(Rasht–Astara–Baku), February ');
    const { comparisons } = json<{ comparisons: { ways: { options: object }[] }[] }>((await asked(...winter, '--json')).out);
    expect(comparisons[0]!.ways[0]!.options).toMatchObject({ by: 'sea', month: 2, ship: { iceClass: 'arc4' } });
    const [header, row] = (await asked('--csv')).out.split('\n').map((line) => line.split(','));
    expect(['month', 'iceClass'].map((column) => row![header!.indexOf(column)])).toEqual(['8', 'arc7']);
  });
});
