import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';

const resolvePackageFile = createRequire(import.meta.url).resolve;

/** Reads a JSON file that ships inside an installed package; the caller says what it holds. */
export function readPackageJson<T>(file: string): T {
  return JSON.parse(readFileSync(resolvePackageFile(file), 'utf8')) as T;
}

export function readTopology(file: string): Topology {
  return readPackageJson<Topology>(file);
}
