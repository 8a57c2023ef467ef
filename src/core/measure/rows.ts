import { metresTo, squareMetresTo } from '../units';
import type { MeasurePoint } from './measurement';
import type { AlongResult, MeasuredLeg, MeasureResult, NearestResult, RingsResult } from './result';

/** A table of figures at full precision: its columns by name, the same in every language, for machines and spreadsheets. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly (number | string)[])[];
}

/** What a point is called in a table. */
type NameOf = (point: MeasurePoint) => string;

const ownName: NameOf = ({ name, of }) => name ?? of?.id ?? '';

/** The figures of a result as a table: legs, rings, places, or the one row of a stretch or buffer. Positions as latitude and longitude. */
export function tableOf(result: MeasureResult, nameOf: NameOf = ownName): Table {
  switch (result.shape) {
    case 'line':
    case 'polygon':
      return legsTable(result.legs, nameOf);
    case 'rings':
      return ringsTable(result);
    case 'along':
      return alongTable(result, nameOf);
    case 'buffer':
      return {
        columns: ['radiusMetres', 'areaSquareMetres', 'areaSquareKilometres'],
        rows: [[result.radiusMetres, ...areas(result.areaSquareMetres)]]
      };
    case 'nearest':
      return nearestTable(result, nameOf);
    case 'none':
      return { columns: [], rows: [] };
  }
}

/** A table as text for the clipboard, from which spreadsheets take it cell by cell. */
export function toTsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map((cell) => String(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

const LENGTHS = ['metres', 'kilometres', 'nauticalMiles'] as const;

function lengths(lengthMetres: number): number[] {
  return [lengthMetres, metresTo('kilometre', lengthMetres), metresTo('nauticalMile', lengthMetres)];
}

function areas(areaSquareMetres: number): number[] {
  return [areaSquareMetres, squareMetresTo('squareKilometre', areaSquareMetres)];
}

function legsTable(legs: readonly MeasuredLeg[], nameOf: NameOf): Table {
  const position = (point: MeasurePoint): (number | string)[] => [nameOf(point), point.at[1], point.at[0]];
  return {
    columns: [
      'leg',
      ...['from', 'fromLatitude', 'fromLongitude', 'to', 'toLatitude', 'toLongitude'],
      ...LENGTHS,
      ...['initialAzimuth', 'finalAzimuth', 'runningMetres', 'uncertaintyMetres']
    ],
    rows: legs.map((leg, index) => [
      index + 1,
      ...position(leg.from),
      ...position(leg.to),
      ...lengths(leg.lengthMetres),
      // A leg of no length leads nowhere.
      ...(leg.lengthMetres === 0 ? ['', ''] : [leg.initialAzimuth, leg.finalAzimuth]),
      leg.runningMetres,
      leg.uncertaintyMetres
    ])
  };
}

function ringsTable({ rings }: RingsResult): Table {
  return {
    columns: ['ring', 'radiusMetres', 'radiusKilometres', 'arcMetres', 'areaSquareMetres', 'areaSquareKilometres'],
    rows: rings.map((ring, index) => [
      index + 1,
      ring.radiusMetres,
      metresTo('kilometre', ring.radiusMetres),
      ring.arcMetres,
      ...areas(ring.areaSquareMetres)
    ])
  };
}

function alongTable({ from, to, alongMetres, geodesicMetres, ratio, uncertaintyMetres }: AlongResult, nameOf: NameOf): Table {
  const share = Number.isFinite(ratio) ? ratio : '';
  return {
    columns: ['from', 'to', ...LENGTHS, 'geodesicMetres', 'ratio', 'uncertaintyMetres'],
    rows: [[nameOf(from.given), nameOf(to.given), ...lengths(alongMetres), geodesicMetres, share, uncertaintyMetres]]
  };
}

function nearestTable({ rows }: NearestResult, nameOf: NameOf): Table {
  return {
    columns: ['place', 'latitude', 'longitude', ...LENGTHS, 'initialAzimuth', 'uncertaintyMetres'],
    rows: rows.map(({ place, at, lengthMetres, initialAzimuth, uncertaintyMetres }) => [
      nameOf({ at, accuracyMetres: 0, of: { kind: 'place', id: place } }),
      at[1],
      at[0],
      ...lengths(lengthMetres),
      initialAzimuth,
      uncertaintyMetres
    ])
  };
}
