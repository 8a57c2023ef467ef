import { describe, expect, it } from 'vitest';
import { idleOptions } from './idle-options';
import { TOY_PASSAGES } from './toy-network.fixture';

const names = (options: Parameters<typeof idleOptions>[1]) => idleOptions(TOY_PASSAGES, options).map(({ option }) => option);

describe('options without effect', () => {
  it('are passages, months and ships where nobody goes by water', () => {
    const asked = { avoid: ['narrow'], open: ['arctic'], month: 8, ship: { iceClass: 'arc4', speedKnots: 12 } } as const;
    expect(names({ by: 'rail', ...asked })).toEqual(['avoid', 'open', 'month', 'iceClass', 'speedKnots']);
    expect(names({ by: 'road', ...asked })).toHaveLength(5);
    expect(names(asked)).toEqual([]);
    expect(names({ by: 'any', ...asked })).toEqual([]);
  });

  it('are planned lines where nobody goes over land', () => {
    expect(idleOptions(TOY_PASSAGES, { planned: ['all'] })).toEqual([{ option: 'planned', values: ['all'] }]);
    expect(names({ by: 'rail', planned: ['all'] })).toEqual([]);
  });

  it('are what is opened though it is open, or closed all the same', () => {
    expect(idleOptions(TOY_PASSAGES, { open: ['narrow', 'icy', 'canal'] })).toEqual([{ option: 'open', values: ['narrow'] }]);
    expect(idleOptions(TOY_PASSAGES, { open: ['icy'], avoid: ['icy'] })).toEqual([{ option: 'open', values: ['icy'] }]);
  });

  it('are not passages of booked transits: opened, they take who is turned away', () => {
    const booked = TOY_PASSAGES.map((one) => (one.id === 'narrow' ? { ...one, isBooked: true as const } : one));
    expect(idleOptions(booked, { open: ['narrow'] })).toEqual([]);
  });
});
