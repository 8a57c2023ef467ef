import type { OwnLayer } from '../own-layer';

/** The name of the one layer inside the tiles, and of the property that carries a feature's label. */
export const TILE_LAYER = 'own';
export const LABEL = 'label';
export const TILE_SCHEME = 'own';

/** A tile of a file of the reader's. */
export interface TileOf {
  key: string;
  /** The property written beside features; none when empty. */
  labelProperty: string;
  z: number;
  x: number;
  y: number;
}

/** Where the map asks for the tiles of a layer: the address says all that a tile depends on. */
export function tileAddress({ key, labelProperty = '' }: Pick<OwnLayer, 'key' | 'labelProperty'>): string {
  return `${TILE_SCHEME}://{z}/{x}/{y}/${encodeURIComponent(labelProperty)}?${key}`;
}

/** Reads an address that {@link tileAddress} made, its tile filled in. Throws for any other: that is a mistake of ours. */
export function readTileAddress(address: string): TileOf {
  const [, z, x, y, label, key] = /^own:\/\/(\d+)\/(\d+)\/(\d+)\/([^?]*)\?(.+)$/.exec(address) ?? [];
  if (key === undefined) throw new Error(`No tile of a layer: ${address}`);
  return { key, labelProperty: decodeURIComponent(label!), z: Number(z), x: Number(x), y: Number(y) };
}
