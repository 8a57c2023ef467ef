/** A file that can be kept: its address below the root of the site, its bytes, and half of its SHA-256 digest in base64url. */
export interface OfflineFile {
  path: string;
  bytes: number;
  digest: string;
}

/** What a build of the site can keep on a device; written by `scripts/offline-lists.mjs`. */
export interface OfflineList {
  /** The build it describes. */
  version: string;
  /** What fetching all of it costs, compressed. */
  transferBytes: number;
  files: readonly OfflineFile[];
}

/** The shell: what a lecture needs. */
export const SHELL_LIST = 'offline.json';
/** The text pages. */
export const PAGES_LIST = 'offline-pages.json';

interface WrittenList {
  version: string;
  transferBytes: number;
  files: [path: string, bytes: number, digest: string][];
}

/** Reads a list as it stands in the file. Throws on anything else. */
export function readOfflineList(text: string): OfflineList {
  const { version, transferBytes, files } = JSON.parse(text) as WrittenList;
  return { version, transferBytes, files: files.map(([path, bytes, digest]) => ({ path, bytes, digest })) };
}

/** What the files take on the device. Browsers keep them unpacked. */
export function sumBytes(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
