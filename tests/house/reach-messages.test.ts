import { expect, it, vi } from 'vitest';
import type { Passage, PassageWarning } from '#core/network/types';

vi.mock('#i18n/index', async () => (await import('#features/export/handout/messages.fixture')).spoken);
const { reachPassageTexts } = await import('#i18n/reach-messages');

const restricted: PassageWarning = {
  code: 'restricted-passage',
  details: { passage: 'canal', restriction: 'inland', limits: { draughtMetres: 3.6 } }
};
const seasonal: PassageWarning = { code: 'seasonal-passage', details: { passage: 'strait', months: [7, 8, 9] } };
const passages = ['canal', 'strait'].map((id) => ({ id, names: { ar: id, en: id } }) as unknown as Passage);

it('passages are told of under the first band that gets through them: those restricted, and those with a season', () => {
  const bands = [
    { days: 5, passages: [restricted] },
    { days: 10, passages: [restricted, seasonal] }
  ];
  const [first, second, ...more] = reachPassageTexts(bands, ({ days }) => `${days} days`, { passages });
  expect(first).toMatch(/^No route without restricted passages .*: 5 days – canal \(.*3\.6.*\)\.$/);
  expect(second).toMatch(/in season only.*: 10 days – strait \(.+\)\.$/);
  expect(more).toEqual([]);
  expect(reachPassageTexts([{ days: 5, passages: [] }], () => '', { passages })).toEqual([]);
});
