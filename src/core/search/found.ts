import type { Names } from '../atlas/atlas';
import type { AreaKind, Language, Mode, PlaceKind, SubjectId } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { PassageKind } from '../network/passage';
import type { Selection } from '../view/view';
import type { Match } from './closeness';

/** What a person may choose in the search. */
export type Choice =
  | { kind: 'selection'; selection: Selection }
  | { kind: 'subject'; id: SubjectId }
  | { kind: 'passage'; id: string }
  /** How close by it is seen, where that is known. */
  | { kind: 'position'; at: LonLat; zoom?: number };

/** What a found thing is, by which it is labelled: a place, a line, an area and a passage by their own kinds. */
export type FoundKind =
  | { kind: 'place'; of: PlaceKind }
  | { kind: 'line'; of: Mode }
  | { kind: 'area'; of: AreaKind }
  | { kind: 'passage'; of: PassageKind }
  | { kind: 'route' | 'set' | 'subject' | 'city' | 'country' };

/** A thing of the atlas that answers a query, under the name that did; of a city or country that is only labelled, its position. */
export interface Found {
  choice: Choice;
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

/** A passage as the search knows it: a matter of the network, not of the atlas. */
export interface NamedPassage {
  id: string;
  kind: PassageKind;
  names: Names;
  also?: readonly string[];
}

/** A city or a country that the map names and the atlas tells nothing of. */
export interface NamedLabel {
  kind: 'city' | 'country';
  names: Names;
  at: LonLat;
  /** How close by it is seen. */
  zoom?: number;
}
