/** `npm run oracle`: compares the geodesy with the fixtures, the fast distance with Karney's over a million pairs, and voyages with published ones; writes REPORT.md, and what the page of the method says of it. */
import { writeFileSync } from 'node:fs';
import { fastDistance, prepare } from '#core/geodesy/fast-inverse';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { Accuracy } from '#content/method/accuracy';
import { geodesyAccuracy } from './accuracy';
import { areaFigures, geodesicFigures, geodTestFigures, overall, rhumbDirectFigure, rhumbFigures, type Figure } from './figures';
import { makePair, type ComputedPairKind } from './pairs';
import { Random } from './random';
import { sailSamples, voyageAccuracy } from './sea/accuracy';
import { readNetwork } from './sea/figures';
import { seaSection } from './sea/section';

const KINDS: readonly ComputedPairKind[] = [
  'random',
  'nearly antipodal',
  'short',
  'one end near a pole',
  'ends near opposite poles',
  'nearly meridional',
  'nearly equatorial'
];
const PAIRS_A_KIND = 150_000;

/** The fast distance against `geographiclib-geodesic` itself. */
function fastFigures(): Figure[] {
  const random = new Random(20261129);
  return KINDS.map((what) => {
    let worst = 0;
    for (let pair = 0; pair < PAIRS_A_KIND; pair += 1) {
      const [from, to] = makePair(what, random);
      worst = Math.max(worst, Math.abs(fastDistance(prepare([from]), 0, prepare([to]), 0) - distanceMetres(from, to)));
    }
    return { what, count: PAIRS_A_KIND, worst: [worst] };
  });
}

function nanometres(metres: number): string {
  return (metres * 1e9).toFixed(0);
}

function table(head: readonly string[], figures: readonly Figure[], format: readonly ((worst: number) => string)[]): string {
  const rows = figures.map(({ what, count, worst }) => [
    what,
    String(count),
    ...worst.map((value, index) => format[index]!(value))
  ]);
  const total = [
    'all',
    String(figures.reduce((sum, { count }) => sum + count, 0)),
    ...format.map((write, measure) => write(overall(figures, measure)))
  ];
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows, total];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const GEODESIC_HEAD = ['kind', 'cases', 'length', 'direct', 'there and back', 'fast'];
const geodesics = geodesicFigures();
const rhumbs = rhumbFigures();
const direct = rhumbDirectFigure();
const squareMetres = (worst: number) => worst.toFixed(3);

const report = `# What the geodesy was compared with

Written by \`npm run oracle\`; the fixtures by \`npm run oracle:make\`, which needs GeographicLib 2.1.2 (Debian:
geographiclib-tools). A test computes the figures anew and fails where they are worse than written here, or than promised.

| | promised | largest difference seen |
| --- | --: | --: |
| geodesic distance | 1 µm | ${nanometres(overall(geodesics, 0))} nm |
| fast geodesic distance (bulk) | 1 µm | ${nanometres(overall(geodesics, 3))} nm |
| rhumb distance | 1 mm | ${nanometres(overall(rhumbs, 0))} nm |
| area, geodesic edges | 1 m² | ${squareMetres(overall(areaFigures(), 0))} m² |
| area, rhumb edges | 1 m² | ${squareMetres(overall(areaFigures(), 2))} m² |

GeographicLib's own \`GeodTest-short.dat\` could not be fetched when this was made; forty rows of the full set, which other
projects carry, are compared below. The 10,000 cases are of its kinds in its proportions, made from a fixed seed, and solved
by GeodSolve with exact elliptic integrals (\`-E\`): an algorithm other than the series that \`geographiclib-geodesic\` 2.2.0
and the code here share. The twenty cases that Karney prints are compared in \`src/core/geodesy/geodesic.test.ts\`.

## GeodTest: Karney's own truth, largest differences in nanometres

${table(GEODESIC_HEAD, geodTestFigures(), [nanometres, nanometres, nanometres, nanometres])}

## Geodesics: GeodSolve -E, largest differences in nanometres

Length: of the inverse problem. Direct: how far from the end the direct problem arrives by the tool's azimuth and length.
There and back: the same by our own azimuth and length. Fast: length by the fast inverse.

${table(GEODESIC_HEAD, geodesics, [nanometres, nanometres, nanometres, nanometres])}

## The fast inverse: \`geographiclib-geodesic\`, largest differences in nanometres

${table(['kind', 'pairs', 'length'], fastFigures(), [nanometres])}

\`npm run bench\` prints the speeds.

## Rhumb lines: RhumbSolve, largest differences in nanometres

Azimuth: metres to the side at the line's length, or at the Earth's radius where that is less.

${table(['kind', 'cases', 'length', 'azimuth'], rhumbs, [nanometres, nanometres])}

Direct problem: ${direct.count} cases, ${nanometres(direct.worst[0]!)} nm; ${direct.beyondPole} of them run past a pole, of which
${direct.beyondPole - direct.disagreements} are told so. Starts keep ten kilometres from the poles, where RhumbSolve's direct problem
strays from its own inverse.

## Areas and perimeters: Planimeter -E and -R, largest differences in square metres and nanometres

${table(['kind', 'polygons', 'geodesic area', 'perimeter', 'rhumb area', 'perimeter'], areaFigures(), [
  squareMetres,
  nanometres,
  squareMetres,
  nanometres
])}
`;

const network = readNetwork();
const accuracy: Accuracy = { geodesy: geodesyAccuracy(), voyages: voyageAccuracy(sailSamples(network)) };

writeFileSync(new URL('REPORT.md', import.meta.url), `${report}\n${seaSection(network)}`);
writeFileSync(new URL('../../src/content/method/accuracy.json', import.meta.url), JSON.stringify(accuracy));
