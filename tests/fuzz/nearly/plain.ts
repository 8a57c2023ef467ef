import fc from 'fast-check';
import { TOKENS } from '../tokens';

const number = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value.toFixed(4)) },
  fc.constantFrom(...TOKENS)
);
const coordinate = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(number, number).map(([a, b]) => `${a}, ${b}`) },
  fc.constantFrom('23° 36′ 30″ N 58° 33′ 00″ E', '40RBP2834', '8H68+2Q', '40N 500000 2800000', 'geo:25.3,60.6', '٢٥٫٣ ٦٠٫٦'),
  fc
    .tuple(number, fc.constantFrom('°', 'd', '′', '"'), fc.constantFrom('N', 'S', 'ش', 'غ'), number)
    .map((parts) => parts.join(' '))
);

/** Positions as people write them, and what only looks like one. */
export const coordinateText = fc.oneof(coordinate, number, fc.string({ unit: 'binary', maxLength: 30 }));

const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
  fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""')}"`),
  coordinate
);
const heading = fc.constantFrom(
  ['name', 'latitude', 'longitude'],
  ['lat', 'lon', 'note'],
  ['خط العرض', 'خط الطول', 'الاسم'],
  ['__proto__', 'lat', 'lng'],
  ['geometry', 'id', 'id'],
  ['a', 'b', 'c']
);

/** Texts that are nearly tables. */
export const csvText = fc
  .tuple(
    heading,
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r')
  )
  .map(([names, rows, between, end]) => [names, ...rows].map((cells) => cells.join(between)).join(end));

const pair = fc.tuple(number, number).map(([x, y]) => `${x} ${y}`);
const list = fc.array(pair, { minLength: 1, maxLength: 5 }).map((pairs) => `(${[...pairs, pairs[0]].join(', ')})`);
const rings = fc.array(list, { maxLength: 3 }).map((all) => `(${all.join(', ')})`);
const wktShape = fc.oneof(
  pair.map((at) => `POINT (${at})`),
  list.map((all) => `LINESTRING ${all}`),
  list.map((all) => `MULTIPOINT ${all}`),
  rings.map((all) => `POLYGON ${all}`),
  rings.map((all) => `MULTILINESTRING ${all}`),
  fc.array(rings, { maxLength: 2 }).map((all) => `MULTIPOLYGON (${all.join(', ')})`),
  fc.constantFrom('POINT EMPTY', 'CIRCULARSTRING (0 0, 1 1, 2 0)', 'TIN EMPTY', 'POINT ZM (1 2 3 4)')
);

/** Texts that are nearly WKT. */
export const wktText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', 'SRID=4326;', 'SRID=3857;'),
      fc.oneof(
        { weight: 6, arbitrary: wktShape },
        fc.array(wktShape, { maxLength: 3 }).map((all) => `GEOMETRYCOLLECTION (${all.join(', ')})`)
      )
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map((statements) => statements.map((parts) => parts.join('')).join('\n'));
