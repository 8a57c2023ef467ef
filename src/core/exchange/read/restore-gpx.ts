import type { GeoJsonProperties } from 'geojson';
import { ownValue } from '../own-value';
import type { RestEntry } from '../write/gpx-elements';
import { valuesOf } from '../write/gpx-points';
import { OWN_REST } from '../write/own-keys';

/**
 * The properties of a feature of a GPX file of ours as they were written: those in its elements, as they stand there now, and
 * the others from its extension. Those of other features stay as they are.
 */
export function restoredGpx(properties: GeoJsonProperties): GeoJsonProperties {
  const entries = entriesOf(ownValue(properties, OWN_REST));
  if (!properties || !entries) return properties;
  const restored = entries.flatMap(([name, value, found]): [string, unknown][] => {
    if (found === undefined) return [[name, value]];
    if (typeof found === 'string') return Object.hasOwn(properties, found) ? [[name, properties[found]]] : [];
    const lists = valuesOf(properties);
    const kept = found.flatMap((list): [string, unknown][] => (Object.hasOwn(lists, list) ? [[list, lists[list]]] : []));
    return [[name, Object.fromEntries([...Object.entries(value as object), ...kept])]];
  });
  return Object.fromEntries(restored);
}

function entriesOf(kept: unknown): RestEntry[] | undefined {
  try {
    const entries: unknown = typeof kept === 'string' ? JSON.parse(kept) : undefined;
    return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): entry is RestEntry {
  if (!Array.isArray(entry)) return false;
  const [name, value, found, ...more] = entry as unknown[];
  if (typeof name !== 'string' || entry.length < 2 || more.length > 0) return false;
  if (Array.isArray(found)) return found.every((each) => typeof each === 'string') && typeof value === 'object' && value !== null;
  return found === undefined || typeof found === 'string';
}
