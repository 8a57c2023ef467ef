import { wrapLongitude, type LonLat } from '../geodesy/longitude';

/**
 * The southern edge of the Arctic waters after the International Code for Ships Operating in Polar Waters (SOLAS XIV/1.3, 2017),
 * from west to east: its corners in the Atlantic are those of the Code, in between it runs straight; where the Code follows the
 * northern shores of Asia and America it stands south of their waters and north of all others. So Murmansk and the White Sea
 * are outside, as in the Code.
 */
const SOUTHERN_EDGE: readonly LonLat[] = [
  [-180, 60],
  [-160, 60],
  [-160, 68],
  [-141, 68],
  [-141, 60],
  [-56.6183, 60],
  [-42, 58],
  [-35.45, 64.6167],
  [-26.5567, 67.065],
  [-8.9935, 70.826],
  [19.0167, 73.5267],
  [43.3847, 68.6382],
  [43.3847, 66],
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
