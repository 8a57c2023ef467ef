import { wrapLongitude, type LonLat } from '../geodesy/longitude';

/**
 * The southern edge of the Arctic waters after the International Code for Ships Operating in Polar Waters (SOLAS XIV/1.3, 2017),
 * from west to east: its corners in the Atlantic are those of the Code, and between them stand points of its rhumb lines and of the
 * great circle from Bjørnøya to Cape Kanin; where the Code follows the northern shores of Asia and America the edge stands south of
 * their waters and north of all others. So Murmansk and the White Sea are outside, as in the Code.
 */
const SOUTHERN_EDGE: readonly LonLat[] = [
  [-180, 60],
  [-160, 60],
  [-160, 68],
  [-130, 68],
  [-130, 60],
  [-56.6183, 60],
  [-42, 58],
  [-39.8167, 60.3626],
  [-37.6333, 62.5656],
  [-35.45, 64.6167],
  [-31.0034, 65.87],
  [-26.5567, 67.065],
  [-20.7023, 68.3907],
  [-14.8479, 69.6432],
  [-8.9935, 70.826],
  [0.3432, 71.7706],
  [9.68, 72.6702],
  [19.0167, 73.5267],
  [22, 73.195],
  [25, 72.803],
  [28, 72.346],
  [31, 71.817],
  [34, 71.206],
  [37, 70.504],
  [40, 69.697],
  [43.3847, 68.6382],
  [44, 68.45],
  [44.4, 68.1],
  [44.8, 66.9],
  [45, 66],
  [165, 66],
  [165, 60],
  [180, 60]
];

/** Whether a position is in the Arctic waters, or on their shores. */
export function isInArcticWaters([longitude, latitude]: LonLat): boolean {
  const here = wrapLongitude(longitude);
  const after = SOUTHERN_EDGE.findIndex(([corner]) => corner >= here && corner > -180);
  const [[west, south], [east, north]] = [SOUTHERN_EDGE[after - 1]!, SOUTHERN_EDGE[after]!];
  return latitude >= south + ((north - south) * (here - west)) / (east - west);
}
