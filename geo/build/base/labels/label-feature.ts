import type { Feature, LineString, Point as PointGeometry } from 'geojson';
import type { Language } from '#core/atlas/vocabulary';
import type { Line } from '../lines';
import type { Point } from '../winding';

export type LabelNames = Partial<Record<Language, string | undefined>>;
type Property = string | number | boolean;
export type LabelFeature = Feature<PointGeometry | LineString, Record<string, Property>>;

/** What every label carries; names are spread as `name:<language>`, those of a second usage as `name2:<language>`. */
export interface LabelFacts {
  id: string;
  /** country, city, a kind of water, or `<kind>-course` for the line of a curved label. */
  what: string;
  rank: number;
  names: LabelNames;
  secondNames?: LabelNames;
  extra?: Record<string, Property>;
}

export function pointLabel(facts: LabelFacts, [x, y]: Point): LabelFeature {
  return { type: 'Feature', properties: propertiesOf(facts), geometry: { type: 'Point', coordinates: [round(x), round(y)] } };
}

export function lineLabel(facts: LabelFacts, line: Line): LabelFeature {
  return { type: 'Feature', properties: propertiesOf(facts), geometry: { type: 'LineString', coordinates: line.map(([x, y]) => [round(x), round(y)]) } };
}

function propertiesOf({ id, what, rank, names, secondNames = {}, extra = {} }: LabelFacts): Record<string, Property> {
  return { id, what, rank, ...extra, ...spread('name', names), ...spread('name2', secondNames) };
}

function spread(prefix: string, names: LabelNames): Record<string, string> {
  return Object.fromEntries(Object.entries(names).flatMap(([language, name]) => (name ? [[`${prefix}:${language}`, name]] : [])));
}

/** Three decimals: 100 m, far below the size of a letter where labels are read. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
