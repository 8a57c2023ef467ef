/** The files of an edition that only fit the build they came with, and are therefore asked for by its name. */
export const OF_BUILD = ['network/network.bin', 'network/network.json'] as const;

/** The address of such a file with the name of its build. */
export function ofBuild(address: string, version: string): string {
  return `${address}?build=${version}`;
}

/** Under which address pages of a build ask for a file: what is kept for them is fetched under the same, so that the browser's own store has it. */
export function askedAs(address: string, version: string): string {
  return OF_BUILD.some((path) => address.endsWith(`/${path}`)) ? ofBuild(address, version) : address;
}
