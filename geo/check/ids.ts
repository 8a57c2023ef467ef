import type { Kept, Sources } from '../build/sources';
import type { Finding } from './finding';

/** Ids are unique within their kind, dataset ids over all files. */
export function checkIds(sources: Sources): Finding[] {
  const kinds: Kept<{ id: string }>[][] = [
    sources.datasets.map((from) => ({ id: from.dataset, from })),
    sources.places,
    sources.lines,
    sources.routes,
    sources.canals,
    sources.areas,
    sources.sets
  ];
  return kinds.flatMap((records) => {
    const seen = new Map<string, string>();
    return records.flatMap((record) => {
      const other = seen.get(record.id);
      seen.set(record.id, record.from.file);
      return other ? [{ file: record.from.file, record: record.id, reason: `the id stands in ${other} too` }] : [];
    });
  });
}
