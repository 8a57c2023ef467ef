import type { Geometry, Position } from 'geojson';
import { orderRows, rowsOf } from '#core/exchange/attribute-rows';
import { drawnCopy } from '#core/exchange/drawn-copy';
import type { ReadResult, ReadSuccess } from '#core/exchange/layer';
import { packLayer, runsOf } from '#core/exchange/packed-layer';
import { readLayer } from '#core/exchange/read/read-layer';
import { demand } from './target';

const FURTHEST_LONGITUDE = 360;
const FURTHEST_LATITUDE = 90;

/** Reads a file as the page does and demands of the layer all that the page relies on. */
export async function tryLayer(bytes: Uint8Array<ArrayBuffer>, name = ''): Promise<string> {
  const result: ReadResult = await readLayer({ bytes, name });
  if (!result.ok) {
    demand(result.code !== 'broke-off', 'a reader throws nothing');
    structuredClone(result);
    return result.code;
  }
  checkFigures(result);
  for (const { geometry } of result.features) checkGeometry(geometry);
  checkUses(result);
  return 'ok';
}

function checkFigures({ contents, features, skipped, skippedCount }: ReadSuccess): void {
  const { west, east, south, north } = contents.bounds;
  demand([west, east, south, north].every(Number.isFinite), 'bounds are finite');
  demand(south <= north && south >= -FURTHEST_LATITUDE && north <= FURTHEST_LATITUDE, 'bounds lie between the poles');
  demand(west >= -180 && west <= 180 && east >= west && east - west <= FURTHEST_LONGITUDE, 'bounds lie round the world at most');
  demand(contents.featureCount === features.length, 'features are counted');
  demand(skipped.length <= skippedCount, 'what is left out is counted');
}

function checkGeometry(geometry: Geometry): void {
  for (const { kind, positions } of runsOf(geometry)) {
    positions.forEach(checkPosition);
    if (kind !== 'polygon') continue;
    const [first, last] = [positions[0]!, positions.at(-1)!];
    demand(positions.length >= 4 && first[0] === last[0] && first[1] === last[1], 'rings are closed');
  }
}

function checkPosition(position: Position): void {
  const [longitude, latitude] = position as [number, number];
  demand(position.every(Number.isFinite), 'ordinates are finite numbers');
  demand(Math.abs(longitude) <= FURTHEST_LONGITUDE && Math.abs(latitude) <= FURTHEST_LATITUDE, 'positions lie on the earth');
}

/** The table, the map and the transfer between threads take every layer that was read. */
function checkUses({ features, contents }: ReadSuccess): void {
  const packed = packLayer(features, contents.vertexCount);
  demand(packed.partStarts.at(-1) === contents.vertexCount, 'vertices are counted');
  const columns = contents.properties.map((property) => property.name);
  const [property] = columns;
  if (property !== undefined) orderRows(features, { property, descending: true }, 'ar');
  const rows = rowsOf(features, [0], columns);
  demand(rows[0]!.cells.every(isCell), 'cells are plain values');
  structuredClone(features[0]);
  for (const piece of drawnCopy(features.slice(0, 20), property ?? null))
    demand(typeof piece === 'string', 'the map is given text');
}

function isCell(cell: unknown): boolean {
  return cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
}
