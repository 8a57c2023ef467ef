import { metresTo, squareMetresTo } from '../units';
import type { MeasurePoint } from './measurement';
import type { MeasuredLeg, MeasureResult } from './result';

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
      return {
        columns: ['ring', 'radiusMetres', 'radiusKilometres', 'arcMetres', 'areaSquareMetres', 'areaSquareKilometres'],
        rows: result.rings.map((ring, index) => [
          index + 1,
          ring.radiusMetres,
          metresTo('kilometre', ring.radiusMetres),
          ring.arcMetres,
          ...areas(ring.areaSquareMetres)
        ])
      };
    case 'along':
      return {
        columns: ['from', 'to', ...LENGTHS, 'geodesicMetres', 'ratio', 'uncertaintyMetres'],
        rows: [
          [
            nameOf(result.from.given),
            nameOf(result.to.given),
            ...lengths(result.alongMetres),
            result.geodesicMetres,
            Number.isFinite(result.ratio) ? result.ratio : '',
            result.uncertaintyMetres
          ]
        ]
      };
    case 'buffer':
      return {
        columns: ['radiusMetres', 'areaSquareMetres', 'areaSquareKilometres'],
        rows: [[result.radiusMetres, ...areas(result.areaSquareMetres)]]
      };
    case 'nearest':
      return {
        columns: ['place', 'latitude', 'longitude', ...LENGTHS, 'initialAzimuth', 'uncertaintyMetres'],
        rows: result.rows.map(({ place, at, lengthMetres, initialAzimuth, uncertaintyMetres }) => [
          nameOf({ at, accuracyMetres: 0, of: { kind: 'place', id: place } }),
          at[1],
          at[0],
          ...lengths(lengthMetres),
          initialAzimuth,
          uncertaintyMetres
        ])
      };
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
