import { describe, expect, it } from 'vitest';
import { passageStates } from './passage-states';
import { ORDINARY, type Passage, type PassageLimits, type Restriction } from './types';

const passage = (id: string, limits: PassageLimits = {}, restricted?: Restriction): Passage => ({
  id,
  kind: 'strait',
  names: { ar: id, en: id },
  at: [0, 0],
  gates: [],
  region: 'arctic',
  limits,
  about: { ar: id, en: id },
  alternatives: [],
  typical: [],
  source: { ar: id, en: id },
  ...(restricted && { restricted })
});
const passages = [
  passage('free'),
  passage('shallow', { draughtMetres: 10 }),
  passage('north', { months: [8, 9], iceClass: 'arc5' }, 'arctic')
];

describe('how passages stand', () => {
  it.each([
    [ORDINARY, ['open', 'open', 'restricted']],
    [{ ...ORDINARY, avoid: ['free', 'north'] }, ['closed', 'open', 'closed']],
    [{ ...ORDINARY, open: ['north'] }, ['open', 'open', 'opened']],
    [{ ...ORDINARY, open: ['arctic'] }, ['open', 'open', 'opened']],
    [{ ...ORDINARY, month: 8 }, ['open', 'open', 'opened']],
    [{ ...ORDINARY, month: 1 }, ['open', 'open', 'restricted']],
    [{ ...ORDINARY, ship: { draughtMetres: 12 } }, ['open', 'restricted', 'restricted']]
  ])('in %j is %j', (scenario, expected) => {
    const states = passageStates(passages, scenario);
    expect(passages.map(({ id }) => states.get(id))).toEqual(expected);
  });
});
