import type { FeatureWriter, WriteOptions } from './writer';

/**
 * GeoJSON (RFC 7946), a feature a line. Numbers are written as JavaScript writes them: the shortest digits that read back
 * as the same double.
 */
export function geoJsonWriter({ title, members = {} }: WriteOptions): FeatureWriter {
  const head = Object.entries({ type: 'FeatureCollection', name: title, ...members })
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',');
  let isFirst = true;
  return {
    start: `{${head},"features":[`,
    write(feature) {
      const text = `${isFirst ? '' : ','}\n${JSON.stringify(feature)}`;
      isFirst = false;
      return text;
    },
    end: () => '\n]}\n'
  };
}
