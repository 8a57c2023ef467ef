import { version } from '$app/environment';
import { ofBuild } from './of-build';

/**
 * The address of a file that only fits the build it came with, with that build's name: a worker's requests do not say which
 * page it belongs to, and where a newer build is kept beside this one, either's file would be found under the bare address.
 */
export function ofThisBuild(address: string): string {
  return ofBuild(address, version);
}
