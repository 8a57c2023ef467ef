import type { LonLat } from '#core/geodesy/longitude';

/** Where the map's tiles end, towards either pole: `atan(sinh(π))` in degrees. */
const TILES_END = 85.0511287798066;

interface PolarParts {
  /** What lies where there are tiles. */
  tiled: LonLat[][];
  /** What lies beyond them, round a pole. */
  polar: LonLat[][];
}

/**
 * Parts a stroke where the map's tiles end. Given to the map whole, what lies nearer the pole would be pushed down to the
 * last parallel and drawn as a way round that nobody measured.
 */
export function partAtTilesEnd(line: readonly LonLat[]): PolarParts {
  const parts: PolarParts = { tiled: [], polar: [] };
  let piece: LonLat[] = [];
  let before: LonLat | undefined;
  for (const vertex of line) {
    const isPolar = isBeyond(vertex);
    if (before && isBeyond(before) !== isPolar) {
      const edge = edgeBetween(before, vertex);
      piece.push(edge);
      parts[isPolar ? 'tiled' : 'polar'].push(piece);
      piece = [edge];
    }
    piece.push(vertex);
    before = vertex;
  }
  if (before) parts[isBeyond(before) ? 'polar' : 'tiled'].push(piece);
  return parts;
}

function isBeyond([, latitude]: LonLat): boolean {
  return Math.abs(latitude) > TILES_END;
}

/** Where a short piece, straight in degrees, meets the end of the tiles. */
function edgeBetween(from: LonLat, to: LonLat): LonLat {
  const end = Math.sign(isBeyond(from) ? from[1] : to[1]) * TILES_END;
  const share = (end - from[1]) / (to[1] - from[1]);
  return [from[0] + (to[0] - from[0]) * share, end];
}
