import geodesicPackage from 'geographiclib-geodesic';
import type { LonLat } from './longitude';

const { Geodesic } = geodesicPackage;
const CAPABILITIES = Geodesic.DISTANCE_IN | Geodesic.REDUCEDLENGTH;

/** Nodes and weights of Gauss–Legendre quadrature of order 8 on [-1, 1] (Abramowitz and Stegun 1964, table 25.4). */
const GAUSS: readonly (readonly [node: number, weight: number])[] = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763]
];

const PANEL_DEGREES = 45;
const PANEL_METRES = 2_500_000;

/** From pole to pole: no geodesic that is the shortest is longer. */
const FARTHEST_METRES = 20_003_932;

/** How long an arc of a geodesic circle is and what its sector covers. */
export interface CircleSize {
  arcMetres: number;
  areaSquareMetres: number;
}

const UNKNOWN: CircleSize = { arcMetres: NaN, areaSquareMetres: NaN };

/**
 * The size of a circle of equal geodesic distance on WGS84, or of its sector from one azimuth clockwise to another. In geodesic polar
 * coordinates the arc is ∫ m dα and the area ∬ m ds dα, where m is the reduced length of the geodesic (Karney 2013,
 * section 3); both by Gauss–Legendre quadrature, the area good to 1e-12 of itself. The radius must stay below 19,900 km, where geodesics begin to cross;
 * of one less than 0 or beyond the Earth's farthest point, and of azimuths that are no finite numbers, the figures are NaN.
 */
export function circleSize(centre: LonLat, radiusMetres: number, fromAzimuth = 0, toAzimuth = fromAzimuth + 360): CircleSize {
  if (!(radiusMetres >= 0 && radiusMetres <= FARTHEST_METRES) || !Number.isFinite(toAzimuth - fromAzimuth)) return UNKNOWN;
  let width = (toAzimuth - fromAzimuth) % 360;
  if (width <= 0) width += 360;
  let arcMetres = 0;
  let areaSquareMetres = 0;
  for (const [azimuth, weight] of nodesBetween(fromAzimuth, fromAzimuth + width, PANEL_DEGREES)) {
    const line = Geodesic.WGS84.DirectLine(centre[1], centre[0], azimuth, radiusMetres, CAPABILITIES);
    const reduced = (metres: number): number => line.Position(metres, Geodesic.REDUCEDLENGTH).m12 ?? NaN;
    const radians = (weight * Math.PI) / 180;
    arcMetres += radians * reduced(radiusMetres);
    for (const [metres, share] of nodesBetween(0, radiusMetres, PANEL_METRES))
      areaSquareMetres += radians * share * reduced(metres);
  }
  return { arcMetres, areaSquareMetres };
}

/** The nodes of a quadrature and their weights, over panels no wider than given. */
function nodesBetween(from: number, to: number, widest: number): [node: number, weight: number][] {
  const panels = Math.max(1, Math.ceil((to - from) / widest));
  const half = (to - from) / panels / 2;
  return Array.from({ length: panels }, (_, panel) => from + half * (2 * panel + 1)).flatMap((middle) =>
    GAUSS.flatMap(([node, weight]): [number, number][] => [
      [middle - half * node, half * weight],
      [middle + half * node, half * weight]
    ])
  );
}
