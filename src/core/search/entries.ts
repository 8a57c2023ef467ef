import type { Area, Atlas, Names, Place } from '../atlas/atlas';
import { LANGUAGES, type Language } from '../atlas/vocabulary';
import { abbreviationsOf } from './abbreviations';
import type { SelectableKind } from '../view/view';
import type { Found, NamedLabel, NamedPassage, NamedSubject } from './found';
import { searchKey, type SearchKey } from './key';
import { languageOfScript } from './script-language';
import { transliterateRussian } from './transliterate';

/** One way to write the name of an entry. */
export interface Spelling {
  text: string;
  language: Language | null;
  key: SearchKey;
  /** True for the names of the thing itself, not for its other spellings, its parts and its code. */
  isName: boolean;
  /** Codes (UN/LOCODE) and abbreviations are found as a whole or not at all: nobody types CN to see the ports of China begin. */
  isCode?: true;
}

/** A thing that can be found, with all its spellings. */
export interface Entry extends Pick<Found, 'choice' | 'is' | 'names'> {
  /** 1 leads, 4 comes last, among equally close matches. */
  rank: number;
  spellings: readonly Spelling[];
}

/** Beside the ranks 1 to 4 of places: who types Chabahar wants the port first. */
const RANK = { subject: 1.5, route: 2, area: 2, passage: 2, set: 2.5, line: 3, country: 2.5, city: 5 } as const;

/** Everything of an atlas that can be found, the subjects, passages that are no places of it, and what is only labelled. */
export function searchEntries(
  atlas: Atlas,
  subjects: readonly NamedSubject[],
  labelled: readonly NamedLabel[],
  passages: readonly NamedPassage[]
): Entry[] {
  return [
    ...atlas.places.map(placeEntry),
    ...subjects.map(({ id, names }) => entry({ kind: 'subject', id }, { kind: 'subject' }, names, RANK.subject)),
    ...atlas.routes.map(({ id, names }) => entry(selected('route', id), { kind: 'route' }, names, RANK.route)),
    ...atlas.areas.map(areaEntry),
    ...atlas.sets.map(({ id, names }) => entry(selected('set', id), { kind: 'set' }, names, RANK.set)),
    ...atlas.lines.map(({ id, names, mode }) => entry(selected('line', id), { kind: 'line', of: mode }, names, RANK.line)),
    ...passages.map(passageEntry),
    ...labelled.map(({ kind, names, ...seen }) => entry({ kind: 'position', ...seen }, { kind }, names, RANK[kind]))
  ];
}

function entry(choice: Entry['choice'], is: Entry['is'], names: Names, rank: number): Entry {
  return {
    choice,
    is,
    names,
    rank,
    spellings: [...namedSpellings(names), ...abbreviationsOf(keyOf(choice)).flatMap(codeSpelling)]
  };
}

function keyOf(choice: Entry['choice']): string {
  if (choice.kind === 'position') return '';
  return choice.kind === 'selection' ? `${choice.selection.kind}:${choice.selection.id}` : `${choice.kind}:${choice.id}`;
}

function selected(kind: SelectableKind, id: string): Entry['choice'] {
  return { kind: 'selection', selection: { kind, id } };
}

/** An area of two usages is found by either: neither is the lesser name. */
function areaEntry({ id, names, secondNames, kind }: Area): Entry {
  const named = entry(selected('area', id), { kind: 'area', of: kind }, names, RANK.area);
  return { ...named, spellings: [...named.spellings, ...(secondNames ? namedSpellings(secondNames) : [])] };
}

function placeEntry(place: Place): Entry {
  const named = entry(selected('place', place.id), { kind: 'place', of: place.kind }, place.names, place.rank);
  const parts = place.parts.flatMap((part) => namedSpellings(part.names));
  const besides = [...alsoSpelled(place.also), ...parts.map((each) => ({ ...each, isName: false }))];
  return { ...named, spellings: [...named.spellings, ...besides, ...codeSpelling(place.unlocode ?? '')] };
}

function passageEntry({ id, kind, names, also = [] }: NamedPassage): Entry {
  const named = entry({ kind: 'passage', id }, { kind: 'passage', of: kind }, names, RANK.passage);
  return { ...named, spellings: [...named.spellings, ...alsoSpelled(also)] };
}

function alsoSpelled(also: readonly string[]): Spelling[] {
  const others = also.flatMap((text) => spelling(text, languageOfScript(text)));
  return others.map((each) => ({ ...each, isName: false }));
}

function namedSpellings(names: Names): Spelling[] {
  return LANGUAGES.flatMap((language) => {
    const name = names[language];
    if (!name) return [];
    const latin = language === 'ru' ? searchKey(transliterateRussian(name)) : null;
    return [...spelling(name, language), ...(latin ? [{ text: name, language, key: latin, isName: true }] : [])];
  });
}

function spelling(text: string, language: Language | null): Spelling[] {
  const key = searchKey(text);
  return key ? [{ text, language, key, isName: true }] : [];
}

/** A code or an abbreviation: of no one language. */
function codeSpelling(text: string): Spelling[] {
  return spelling(text, null).map((each) => ({ ...each, isName: false, isCode: true }));
}
