import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reads a file of JSON that comes with the package; one that is broken is named. */
export function readOwnJson(file: URL): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${fileURLToPath(file)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
