/** Under this scheme the map's workers read a base themselves. */
export const GROUND_SCHEME = 'ground';

/** The address under which the map asks for a base that its workers read from a file. */
export function groundAddress(file: string): string {
  // A worker in a frame that is shut off stands nowhere: it would look for the file beside itself.
  const home = globalThis.location?.href;
  return `${GROUND_SCHEME}://base?${encodeURIComponent(home ? new URL(file, home).href : file)}`;
}

/** The file such an address speaks of. */
export function fileOfGround(address: string): string {
  return decodeURIComponent(address.slice(address.indexOf('?') + 1));
}
