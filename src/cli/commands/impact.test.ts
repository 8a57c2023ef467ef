import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network/types';
import { call, NETWORK } from '../network.fixture';

const json = <T>(text: string): T => JSON.parse(text) as T;
const PAIR = ['Shanghai', 'Rotterdam'];

describe('impact', () => {
  it('names the change apart from what is closed before it too', async () => {
    const { out } = await call(['impact', '--close', 'suez', '--avoid', 'hormuz', ...PAIR]);
    expect(out).toMatch(/^Closed: Suez Canal$/m);
    expect(out).toMatch(/^Closed before and after: Strait of Hormuz$/m);
    const told = json<object>((await call(['impact', '--close', 'suez', '--avoid', 'hormuz', ...PAIR, '--json'])).out);
    expect(told).toMatchObject({ closed: ['suez'], closedBefore: ['hormuz'], opened: [], planned: [] });
    const both = await call(['impact', '--scenario', 'suez-closed', '--open', 'suez', ...PAIR]);
    expect(both.out).toMatch(/^Closed: /m);
    expect(both.out).not.toMatch(/^(Closed:.*Suez|Opened)/m);
  });

  it('refuses a question that has no answer before the change nor after it', async () => {
    const asked = (...words: string[]) => call(['impact', ...words, ...PAIR]);
    expect(await asked('--close', 'suez', '--minimise', 'cost')).toMatchObject({ exit: 2, code: 'tariffs-missing', out: '' });
    expect(await asked('--close', 'suez', '--via', 'hormuz', '--avoid', 'hormuz')).toMatchObject({
      exit: 4,
      code: 'passage-shut'
    });
    expect((await asked('--close', 'suez', '--via', 'suez')).exit).toBe(0);
    const both = { exit: 2, code: 'avoided-and-opened', out: '', message: expect.stringContaining('--close, --open') };
    expect(await asked('--close', 'suez', '--open', 'suez')).toMatchObject(both);
    expect((await asked('--scenario', 'northern-sea-route-open', '--close', 'kara-gate')).exit).toBe(0);
  });

  it('says that a closure which shortens a way does so for few ships', async () => {
    const limits = { draughtMetres: 3.6 };
    const forced = { code: 'restricted-passage', details: { passage: 'kara-gate', restriction: 'inland', limits } } as const;
    const impact: Network['impact'] = (...asked) =>
      NETWORK.impact(...asked).map(({ before, after, ...row }) => {
        const shorter: typeof after =
          after.ok && before.ok
            ? { ok: true, value: { ...after.value, lengthMetres: before.value.lengthMetres - 1e6, warnings: [forced] } }
            : after;
        return { ...row, before, after: shorter };
      });
    const { out } = await call(['impact', '--close', 'suez', ...PAIR], '', { ...NETWORK, impact });
    expect(out).toMatch(/Difference: −1,000.km.*\n +no saving for most ships: restricted passages \([^)]+\)/);
    expect((await call(['impact', '--close', 'suez', ...PAIR])).out).not.toContain('saving');
  });
});
