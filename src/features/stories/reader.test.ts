import { describe, expect, it } from 'vitest';
import { Reader } from './reader.svelte';

const IDS = ['a', 'b', 'c'];

describe('Reader', () => {
  it('opens where the address says, and at the first step where it says nothing it knows', () => {
    const reader = new Reader(() => IDS);
    reader.open('c');
    expect([reader.index, reader.isLast, reader.hasMoved]).toEqual([2, true, false]);
    reader.open('z');
    expect(reader.id).toBe('a');
  });

  it('knows what an address named that is no step, until one names a step or none', () => {
    const reader = new Reader(() => IDS);
    const unknownAt = (id: string) => {
      reader.open(id);
      return reader.unknown;
    };
    expect(['', 'z', 'b', 'z', ''].map(unknownAt)).toEqual(['', 'z', '', 'z', '']);
  });

  it('walks to the ends and no further', () => {
    const reader = new Reader(() => IDS);
    expect(reader.toward('back')).toBeUndefined();
    expect(reader.toward('next')).toBe('b');
    reader.meet('c');
    expect(reader.toward('next')).toBeUndefined();
    expect(reader.toward('first')).toBe('a');
  });

  it('keeps the step while the map is free', () => {
    const reader = new Reader(() => IDS);
    reader.meet('b');
    reader.isFree = true;
    reader.meet('c');
    expect([reader.id, reader.hasMoved]).toEqual(['b', true]);
  });
});
