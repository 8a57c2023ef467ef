import fc from 'fast-check';
import { zipSync, type Zippable } from 'fflate';
import { TOKENS } from '../tokens';

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';
const WEB_MERCATOR = `PROJCS["WGS_1984_Web_Mercator",${WGS84},PROJECTION["Mercator"],PARAMETER["central_meridian",0],UNIT["Meter",1]]`;

/** How a shape may contradict itself: what it claims beside what there is. */
interface Shape {
  type: number;
  parts: readonly number[];
  points: [number, number][];
  claimedParts: number;
  claimedPoints: number;
}

const claim = (true_: number) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(true_) }, fc.constantFrom(-1, 0, 1, 1e9, 0x7fffffff, true_ + 1));
const ordinate = fc.oneof(
  { weight: 30, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  fc.constantFrom(NaN, Infinity, 1e308, -0, 181, 1e-320)
);

const shape: fc.Arbitrary<Shape> = fc
  .record({
    type: fc.oneof({ weight: 10, arbitrary: fc.constantFrom(0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28) }, fc.integer()),
    parts: fc.oneof(
      { weight: 6, arbitrary: fc.constant<readonly number[]>([0]) },
      fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 3 })
    ),
    points: fc.array(fc.tuple(ordinate, ordinate), { maxLength: 6 })
  })
  .chain((own) =>
    fc.record({
      type: fc.constant(own.type),
      parts: fc.constant(own.parts),
      points: fc.constant(own.points),
      claimedParts: claim(own.parts.length),
      claimedPoints: claim(own.points.length)
    })
  );

function shapeBytes({ type, parts, points, claimedParts, claimedPoints }: Shape): number[] {
  const doubles = points.flat().flatMap((value) => littleDouble(value));
  const box = [0, 0, 1, 1].flatMap(littleDouble);
  const kind = type % 10;
  if (type === 0) return littleInt(0);
  if (kind === 1) return [...littleInt(type), ...doubles.slice(0, type === 11 ? 32 : 16)];
  if (kind === 8) return [...littleInt(type), ...box, ...littleInt(claimedPoints), ...doubles];
  return [
    ...littleInt(type),
    ...box,
    ...littleInt(claimedParts),
    ...littleInt(claimedPoints),
    ...parts.flatMap(littleInt),
    ...doubles
  ];
}

function shpBytes(shapes: readonly Shape[], type: number): Uint8Array {
  const records = shapes.map(shapeBytes);
  const body = records.flatMap((record, index) => [...bigInt(index + 1), ...bigInt(record.length / 2), ...record]);
  const header = [bigInt(9994), Array<number>(20).fill(0), bigInt((100 + body.length) / 2), littleInt(1000), littleInt(type)];
  return Uint8Array.from([...header.flat(), ...Array<number>(64).fill(0), ...body]);
}

interface Field {
  name: string;
  kind: string;
  width: number;
}

const field: fc.Arbitrary<Field> = fc.record({
  name: fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 10 }), fc.constantFrom('__proto__', 'toString', 'NAME')),
  kind: fc.constantFrom('C', 'N', 'F', 'L', 'D', 'M', '@'),
  width: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constantFrom(0, 255))
});

interface Dbf {
  fields: Field[];
  claimedRows: number;
  claimedWidth: number | null;
  cells: string;
}

const dbf: fc.Arbitrary<Dbf> = fc.record({
  fields: fc.array(field, { maxLength: 4 }),
  claimedRows: fc.oneof({ weight: 8, arbitrary: fc.nat(6) }, fc.constantFrom(1e9, 0xffffffff)),
  claimedWidth: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom(0, 1, 0xffff)),
  cells: fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom(...TOKENS))
});

function dbfBytes({ fields, claimedRows, claimedWidth, cells }: Dbf): Uint8Array {
  const width = claimedWidth ?? 1 + fields.reduce((sum, each) => sum + each.width, 0);
  const headerBytes = 33 + 32 * fields.length;
  const head = [3, 126, 1, 1, ...littleInt(claimedRows), headerBytes & 255, headerBytes >> 8, width & 255, width >> 8];
  const described = fields.flatMap(({ name, kind, width: each }) => {
    const written = [...new TextEncoder().encode(name)].slice(0, 11);
    return [
      ...written,
      ...Array<number>(11 - written.length).fill(0),
      kind.charCodeAt(0),
      0,
      0,
      0,
      0,
      each,
      ...Array<number>(15).fill(0)
    ];
  });
  return Uint8Array.from([...head, ...Array<number>(20).fill(0), ...described, 13, ...new TextEncoder().encode(cells)]);
}

/** Names a careless unpacker would write elsewhere, or that mean something to JavaScript. */
export const NAMES = [
  'a',
  'A',
  '../../../etc/a',
  '/tmp/a',
  'C:\\a',
  '__proto__',
  '__MACOSX/a',
  'a\u0000b',
  'constructor'
] as const;

/** Zips with nearly valid shapefiles. */
export const shapefileZip = fc
  .record({
    name: fc.oneof({ weight: 6, arbitrary: fc.constant('a') }, fc.constantFrom(...NAMES)),
    shapes: fc.array(shape, { maxLength: 4 }),
    type: fc.option(fc.constantFrom(0, 1, 3, 5, 8, 11, 13, 15, 18, 31, -1)),
    dbf: fc.option(dbf),
    prj: fc.option(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(WGS84, WEB_MERCATOR) }, fc.constantFrom(...TOKENS))),
    cpg: fc.option(fc.constantFrom('UTF-8', '1256', 'latin1', 'no-such-alphabet', '__proto__', ''))
  })
  .map(({ name, shapes, type, dbf: table, prj, cpg }) => {
    const files: Zippable = {};
    files[`${name}.shp`] = shpBytes(shapes, type ?? shapes[0]?.type ?? 0);
    if (table) files[`${name}.dbf`] = dbfBytes(table);
    if (prj !== null) files[`${name}.prj`] = new TextEncoder().encode(prj);
    if (cpg !== null) files[`${name}.cpg`] = new TextEncoder().encode(cpg);
    return zipSync(files, { level: 1 });
  });

function littleInt(value: number): number[] {
  return [value, value >> 8, value >> 16, value >> 24].map((byte) => byte & 255);
}

function bigInt(value: number): number[] {
  return littleInt(value).reverse();
}

function littleDouble(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}
