import type { Names } from '../atlas/atlas';
import type { AreaKind, Language, Mode, PlaceKind, SubjectId } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { Selection } from '../view/view';
import type { Match } from './closeness';

/** What a person may choose in the search. */
export type Choice =
  { kind: 'selection'; selection: Selection } | { kind: 'subject'; id: SubjectId } | { kind: 'position'; at: LonLat };

/** What a found thing is, by which it is labelled: a place, a line and an area by their own kinds. */
export type FoundKind =
  | { kind: 'place'; of: PlaceKind }
  | { kind: 'line'; of: Mode }
  | { kind: 'area'; of: AreaKind }
  | { kind: 'route' | 'set' | 'subject' };

/** A thing of the atlas that answers a query, under the name that did. */
export interface Found {
  choice: Exclude<Choice, { kind: 'position' }>;
  is: FoundKind;
  names: Names;
  matched: {
    text: string;
    /** `null` for spellings that belong to no one language, and codes. */
    language: Language | null;
  };
  match: Match;
}

/** A subject as the search knows it; subjects are named by the messages, not by the atlas. */
export interface NamedSubject {
  id: SubjectId;
  names: Names;
}
