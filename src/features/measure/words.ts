import type { CoordinateNotation } from '#core/coordinates/notation';
import type { LineType, MeasureShape } from '#core/measure/measurement';
import type { RadiiFailure } from '#core/measure/parse-radii';
import type { MeasureProblem } from '#core/measure/result';
import type { AreaUnit, LengthUnit } from '#core/units';
import { m } from '#i18n/index';
import { number } from '#i18n/quantities';

type Words<Key extends string> = Readonly<Record<Key, () => string>>;

const SHAPES: Words<MeasureShape> = {
  line: m.shape_line,
  polygon: m.shape_polygon,
  rings: m.shape_rings,
  along: m.shape_along,
  buffer: m.shape_buffer,
  nearest: m.shape_nearest
};
const LENGTHS: Words<LengthUnit> = {
  metre: m.unit_name_metre,
  kilometre: m.unit_name_kilometre,
  nauticalMile: m.unit_name_nautical_mile,
  statuteMile: m.unit_name_statute_mile,
  degree: m.unit_name_degree
};
const AREAS: Words<AreaUnit> = {
  squareMetre: m.unit_name_square_metre,
  hectare: m.unit_name_hectare,
  squareKilometre: m.unit_name_square_kilometre,
  squareNauticalMile: m.unit_name_square_nautical_mile
};
const NOTATIONS: Words<CoordinateNotation> = {
  decimal: m.notation_decimal,
  dms: m.notation_dms,
  ddm: m.notation_ddm,
  utm: () => 'UTM',
  mgrs: () => 'MGRS',
  plus: m.notation_plus,
  geo: m.notation_geo,
  geojson: () => 'GeoJSON'
};

export const lineTypeName = (lineType: LineType): string => (lineType === 'rhumb' ? m.line_rhumb() : m.line_geodesic());
export const shapeName = (shape: MeasureShape): string => SHAPES[shape]();
export const lengthUnitName = (unit: LengthUnit): string => LENGTHS[unit]();
export const areaUnitName = (unit: AreaUnit): string => AREAS[unit]();
export const notationName = (notation: CoordinateNotation): string => NOTATIONS[notation]();
/** Why there is no figure, and what would give one. */
export function problemText(problem: MeasureProblem, lengthText: (metres: number) => string): string {
  switch (problem.code) {
    case 'too-few-points':
      return m.measure_too_few({ count: problem.needed });
    case 'no-radii':
      return m.measure_no_radii();
    case 'radius-out-of-range':
      return m.radii_out_of_range({ limit: lengthText(problem.limitMetres) });
    case 'unknown-record':
      return m.measure_unknown_record({ id: problem.id });
    case 'not-joined':
      return m.measure_not_joined();
    case 'no-places':
      return m.measure_no_places();
  }
}

/** Why a text is no list of radii. */
export function radiiText(failure: RadiiFailure, limit: string): string {
  switch (failure.code) {
    case 'empty':
      return m.measure_no_radii();
    case 'not-a-radius':
      return m.radii_not_a_radius({ part: failure.part });
    case 'unknown-unit':
      return m.radii_unknown_unit({ part: failure.part });
    case 'unit-missing':
      return m.radii_unit_missing({ part: failure.part });
    case 'out-of-range':
      return m.radii_out_of_range({ limit });
    case 'too-many':
      return m.radii_too_many({ limit: number(failure.limit) });
    case 'ambiguous':
      return m.radii_ambiguous();
  }
}
