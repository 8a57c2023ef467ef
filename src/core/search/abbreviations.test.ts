import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { SUBJECTS } from '../atlas/vocabulary';
import { ABBREVIATIONS } from './abbreviations';
import { ATLAS, SUBJECTS_NAMED } from './atlas.fixture';
import { buildSearchIndex } from './search-index';

interface Term {
  match: { ar?: string[]; en?: string[] };
  about?: string[];
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { terms } = parse(read('src/content/glossary/terms.yaml')) as { terms: Term[] };
const atlas = JSON.parse(read('static/data/2026.11/atlas.json')) as Atlas;

const names = new Map<string, string>([
  ...SUBJECTS.map((id): [string, string] => [`subject:${id}`, id.replaceAll('-', ' ')]),
  ...atlas.routes.map(({ id, names: { en } }): [string, string] => [`route:${id}`, en]),
  ...atlas.areas.map(({ id, names: { en } }): [string, string] => [`area:${id}`, en]),
  ...atlas.sets.map(({ id, names: { en } }): [string, string] => [`set:${id}`, en])
]);
const pairs = ABBREVIATIONS.flatMap(({ forms, of }) => forms.flatMap((form) => of.map((key) => [form, key] as const)));

/** The initials of a name, of "Trans-Caspian" one: what is joined by a hyphen is one word, what is joined by a dash are two. */
function initials(name: string): string {
  return [...name.matchAll(/(?<![\p{L}-])\p{L}/gu)].join('').toUpperCase();
}

describe('an abbreviation', () => {
  it.each(pairs)('%s stands for %s, which there is', (form, key) => {
    expect([...names.keys()]).toContain(key);
    const term = terms.find(({ match }) => [...(match.ar ?? []), ...(match.en ?? [])].includes(form));
    if (!term) expect(initials(names.get(key)!)).toContain(form);
    // What the glossary does not name itself is an event's or an actor's.
    else if (key !== 'subject:diplomacy') expect(term.about).toContain(key);
    else expect(term.about?.some((each) => /^(actor|event):/.test(each))).toBe(true);
  });

  it('finds what it stands for and nothing that only sounds or begins like it', () => {
    const index = buildSearchIndex(ATLAS, SUBJECTS_NAMED);
    const names = (query: string) => index.find(query).map(({ names: { en } }) => en);
    expect(names('NSR')).toContain('Northern Sea Route');
    expect(names('nsr')).toContain('Northern Sea Route');
    expect(names('نصر')).not.toContain('Northern Sea Route');
    expect(index.find('INSTC')[0]?.matched.text).toBe('INSTC');
  });
});
