import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { contentsOf } from './subject-contents';

const names = { ar: 'اسم', en: 'Name' };
const shared = { names, asOf: '2025', source: 'A book' };
const dataset = (id: string) => ({ id, title: names, source: 'A book', licence: 'CC0', date: '2026-11-23', count: 1 });
const leg = (line: string) => ({ line, first: 0, last: 1, lengthMetres: 1, status: 'operating' as const, branch: false });
const line = (id: string) => ({
  ...shared,
  id,
  mode: 'rail' as const,
  status: 'operating' as const,
  accuracy: 'schematic' as const,
  ends: ['a', 'b'] as const,
  published: [],
  vertices: [],
  lengthMetres: 1,
  dataset: 'rails'
});
const route = (id: string, subject: 'north-south' | 'yamal', lines: string[]) => ({
  ...shared,
  id,
  subject,
  status: 'operating' as const,
  published: [],
  legs: lines.map(leg),
  lengthMetres: 1,
  dataset: 'corridors'
});
const atlas: Atlas = {
  edition: 'test',
  datasets: [dataset('rails'), dataset('corridors'), dataset('elsewhere')],
  places: [],
  lines: [line('one'), line('two'), line('three')],
  routes: [route('west', 'north-south', ['one', 'two']), route('east', 'north-south', ['two']), route('gas', 'yamal', ['three'])],
  areas: [],
  sets: []
};

describe('contents of a subject', () => {
  it('counts a line once, however many routes use it', () => {
    const { routes, lines } = contentsOf(atlas, 'north-south');
    expect(routes.map(({ id }) => id)).toEqual(['west', 'east']);
    expect(lines.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('names only the files it draws on', () => {
    expect(contentsOf(atlas, 'north-south').datasets.map(({ id }) => id)).toEqual(['rails', 'corridors']);
    expect(contentsOf(atlas, 'diplomacy').datasets).toEqual([]);
  });
});
