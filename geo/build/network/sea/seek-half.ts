import { indexLand } from '../../base/land';
import type { Rings } from '../../base/winding';
import { Clearance } from './clearance';
import { Coast } from './coast';
import type { Corner } from './corner';
import { Widths } from './levels';
import { Sight } from './sight';
import { WaySeeker, type Pairs } from './visibility';

/** Places sought from in one go: few enough that both halves have of all latitudes alike. */
const BLOCK = 64;

/** What is known of the water before ways are sought. */
export interface Search {
  corners: readonly Corner[];
  polygons: Rings[];
  least: Uint16Array;
  cells: Uint8Array;
  /** Filled by both halves. */
  fine: Uint16Array;
  /** Each half goes on with its own: what is kept of a minute of arc hangs on the place that was asked for first. */
  widths: Uint8Array;
}

/** The ways found from every other block of places, a block each. */
export function seekHalf(search: Search, half: 0 | 1): Pairs[] {
  const { corners, polygons, least, cells, fine, widths } = search;
  const clearance = new Clearance(least, new Coast(polygons), cells, fine);
  const seeker = new WaySeeker(corners, new Sight(corners, clearance, new Widths(clearance, widths), indexLand(polygons)));
  const blocks: Pairs[] = [];
  for (let start = half * BLOCK; start < seeker.places; start += 2 * BLOCK) {
    const found: Pairs = { from: [], to: [] };
    const end = Math.min(seeker.places, start + BLOCK);
    for (let place = start; place < end; place += 1) seeker.seek(place, found);
    blocks.push(found);
  }
  return blocks;
}
