import type { GeoJsonProperties } from 'geojson';

/** The value of an attribute, by a name that may be that of something every object has, as `constructor`. */
export function ownValue(properties: GeoJsonProperties | undefined, name: string): unknown {
  return properties && Object.hasOwn(properties, name) ? (properties[name] as unknown) : undefined;
}
