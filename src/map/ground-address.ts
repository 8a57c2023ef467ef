/** Under this scheme the map's workers read a base themselves. */
export const GROUND_SCHEME = 'ground';

/** The address under which the map asks for a base that its workers read from a file. */
export function groundAddress(file: string): string {
  return `${GROUND_SCHEME}://${file}`;
}

/** The file such an address speaks of. */
export function fileOfGround(address: string): string {
  return address.slice(`${GROUND_SCHEME}://`.length);
}
