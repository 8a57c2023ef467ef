import { describe, expect, it } from 'vitest';
import type { Atlas } from './atlas';
import { subjectsOf } from './subjects-of';

const atlas = {
  places: [{ id: 'chabahar-port', subjects: ['chabahar', 'north-south'] }],
  lines: [{ id: 'trunk' }],
  routes: [
    { id: 'west', subject: 'north-south', legs: [{ line: 'trunk' }] },
    { id: 'train', subject: 'belt-and-road', legs: [{ line: 'trunk' }, { line: 'trunk' }] }
  ],
  areas: [{ id: 'yamal-peninsula', subject: 'yamal' }],
  sets: [{ id: 'sco', subject: 'diplomacy' }]
} as unknown as Atlas;

describe('subjectsOf', () => {
  it('finds the subjects that draw each kind of record', () => {
    expect(subjectsOf(atlas, { kind: 'place', id: 'chabahar-port' })).toEqual(['chabahar', 'north-south']);
    expect(subjectsOf(atlas, { kind: 'line', id: 'trunk' })).toEqual(['north-south', 'belt-and-road']);
    expect(subjectsOf(atlas, { kind: 'route', id: 'train' })).toEqual(['belt-and-road']);
    expect(subjectsOf(atlas, { kind: 'area', id: 'yamal-peninsula' })).toEqual(['yamal']);
    expect(subjectsOf(atlas, { kind: 'set', id: 'sco' })).toEqual(['diplomacy']);
    expect(subjectsOf(atlas, { kind: 'line', id: 'ghost' })).toEqual([]);
  });
});
