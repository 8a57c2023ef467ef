import type { ReadResult } from '../layer';
import { decodeText } from './decode-text';
import { ExactJson } from './exact-json';
import type { ReadInput } from './read-input';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';

/** Reads one feature or geometry a line, with or without the record separators of RFC 8142. */
export function readGeojsonLines(input: ReadInput): ReadResult {
  const { text, notes } = decodeText(input.bytes);
  const skips = new SkipList();
  const lines = text.split('\n');
  const options = { format: 'geojson-lines', total: lines.length, onprogress: input.onprogress, skips, notes } as const;
  const json = new ExactJson();
  const result = sift(candidates(lines, skips, json), options);
  // Its lines are parsed as they are sifted: only now it is known.
  return result.ok ? { ...result, notes: [...result.notes, ...json.notes()] } : result;
}

function* candidates(lines: readonly string[], skips: SkipList, json: ExactJson): Iterable<Candidate> {
  for (const [index, raw] of lines.entries()) {
    const line = raw.replaceAll('\u001e', '').trim();
    if (line === '') continue;
    const where = { line: index + 1 };
    try {
      yield { feature: asFeature(json.parse(line)), where };
    } catch {
      skips.add(where, 'bad-json', line);
    }
  }
}

function asFeature(value: unknown): unknown {
  const isBare = typeof value === 'object' && value !== null && ('coordinates' in value || 'geometries' in value);
  return isBare ? { type: 'Feature', geometry: value, properties: {} } : value;
}
