import type { Atlas, Leg, Line, Place, PublishedLength, Route } from '../atlas/atlas';
import type { NamedVertex } from '../atlas/stretch';
import { polylineLengthMetres } from '../geodesy/geodesic';

// A small atlas, frozen: a line with a branch out of its middle, another that starts elsewhere, and some places.

const common = { asOf: '2025', source: '', dataset: '' } as const;

function line(id: string, vertices: readonly NamedVertex[], more: Partial<Line> = {}): Line {
  const lengthMetres = polylineLengthMetres(vertices.map(([longitude, latitude]) => [longitude, latitude]));
  const kind = { mode: 'rail', status: 'operating', accuracy: 'generalised', toleranceKilometres: 2 } as const;
  const names = { ar: `خط ${id}`, en: `Line ${id}` };
  return { ...common, ...kind, id, names, ends: ['chabahar-port', 'zahedan'], published: [], vertices, lengthMetres, ...more };
}

function leg({ id, vertices }: Line, more: Partial<Leg> = {}): Leg {
  return { line: id, first: 0, last: vertices.length - 1, lengthMetres: 0, status: 'operating', branch: false, ...more };
}

function place(id: string, kind: Place['kind'], en: string, ar: string, at: Place['at'], accuracyMetres: number): Place {
  const names = { en, ar, fa: ar, ru: en, zh: en };
  return { id, kind, names, also: [], at, accuracyMetres, rank: 1, subjects: [], source: '', parts: [], dataset: '' };
}

function published(publishedMetres: number, measuredMetres: number, more: Partial<PublishedLength> = {}): PublishedLength {
  return { publishedMetres, measuredMetres, source: 'A railway', comparable: true, ...more };
}

const trunkVertices: NamedVertex[] = [
  [60, 25, 'South'],
  [60, 27, 'Junction'],
  [61, 29, 'Bend'],
  [60, 31, 'North']
];
const trunkMetres = line('trunk', trunkVertices).lengthMetres;
const trunk = line('trunk', trunkVertices, {
  published: [
    published(700_000, trunkMetres),
    published(720_000, trunkMetres),
    published(5_000_000, trunkMetres, { comparable: false }),
    published(225_000, 221_544, { from: 'South', to: 'Junction' })
  ]
});
const branch = line('branch', [
  [60, 27, 'Junction'],
  [64, 27, 'East']
]);
const island = line(
  'island',
  [
    [70, 10],
    [71, 10]
  ],
  { accuracy: 'schematic' }
);
/** Runs over the antimeridian. */
const strait = line('strait', [
  [178, 65],
  [-178, 66]
]);

const route: Route = {
  ...common,
  id: 'network',
  subject: 'chabahar',
  names: { ar: 'الشبكة', en: 'The network' },
  status: 'operating',
  published: [],
  legs: [leg(trunk, { first: 3, last: 0 }), leg(branch, { branch: true }), leg(island, { branch: true })],
  lengthMetres: 0
};

export const measureAtlas: Atlas = {
  edition: '2026.11',
  datasets: [],
  places: [
    place('murmansk', 'port', 'Murmansk', 'مورمانسك', [33.08, 68.97], 1000),
    place('yokohama', 'port', 'Yokohama', 'يوكوهاما', [139.65, 35.45], 1000),
    place('sabetta', 'port', 'Sabetta', 'سابيتا', [72.07, 71.27], 500),
    place('anadyr', 'city', 'Anadyr', 'أنادير', [177.5, 64.73], 500)
  ],
  lines: [trunk, branch, island, strait],
  routes: [route],
  areas: [],
  sets: []
};
