import type { LonLat } from '../geodesy/longitude';
import type { Area, CountrySet, Leg, Line, Place, Polygon, Route, SetCountry } from './atlas';
import type { ThinPath } from './thin-path';
import type { Language } from './vocabulary';

/*
 * What a map draws of the atlas. The whole atlas is such a thing, and so is the thin one that the first view is drawn from
 * before the whole has come. A thin line has no vertices and no length, only a `ThinPath`: what measures asks for a `Line`
 * or for positions, and the compiler lets neither be made of it.
 */

/** Names in some of the languages. */
export type SomeNames = Partial<Record<Language, string>>;

export interface DrawnPlace extends Pick<Place, 'id' | 'kind' | 'country' | 'rank' | 'subjects'> {
  names: SomeNames;
  at: LonLat;
}

interface NamedLine extends Pick<Line, 'id' | 'mode' | 'status' | 'asOf' | 'opened' | 'accuracy'> {
  names: SomeNames;
}
export interface ThinLine extends NamedLine {
  path: ThinPath;
}
export type DrawnLine = (NamedLine & Pick<Line, 'vertices'>) | ThinLine;

export type DrawnLeg = Pick<Leg, 'line' | 'first' | 'last' | 'status'>;

export interface DrawnRoute extends Pick<Route, 'id' | 'subject' | 'asOf'> {
  legs: readonly DrawnLeg[];
}

interface NamedArea extends Pick<Area, 'id' | 'kind' | 'subject' | 'labelAt' | 'waterOnly' | 'parallel'> {
  names: SomeNames;
  secondNames?: SomeNames;
}
export interface ThinArea extends NamedArea {
  /** The rings of each polygon, the first its outline. */
  paths: readonly (readonly ThinPath[])[];
}
export type DrawnArea = (NamedArea & { polygons: readonly Polygon[] }) | ThinArea;

export interface DrawnSet extends Pick<CountrySet, 'id' | 'subject' | 'asOf'> {
  names: SomeNames;
  countries: readonly Pick<SetCountry, 'country' | 'as' | 'since' | 'until'>[];
}

export interface DrawnAtlas {
  places: readonly DrawnPlace[];
  lines: readonly DrawnLine[];
  routes: readonly DrawnRoute[];
  areas: readonly DrawnArea[];
  sets: readonly DrawnSet[];
}
