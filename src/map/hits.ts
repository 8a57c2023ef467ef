import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { SelectableKind } from '#core/view/view';
import { drawnFeatures } from './drawn-features';
import type { OwnHit } from './own-layer';
import type { Hit, ScreenPoint, Snap } from './surface';

/** Pixels round the pointer that still count as on the thing. */
export const REACH = 6;
const ATLAS_LAYER = /^(sea-area|area|parallel|line|line-casing|place|event|country-set):/;
const OWN_LAYER = /^own-data(-fill)?:/;
/** What a click means when several things lie there: the smaller first. */
const PRECEDENCE: readonly SelectableKind[] = ['event', 'place', 'line', 'area'];

/** What is needed of a map to ask what lies where. */
export type Asked = Pick<MapLibreMap, 'queryRenderedFeatures' | 'getLayersOrder'>;

function layersLike(map: Asked, pattern: RegExp): string[] {
  return map.getLayersOrder().filter((id) => pattern.test(id));
}

export function atlasLayers(map: Asked): string[] {
  return layersLike(map, ATLAS_LAYER);
}

/** The things of the atlas at a point of the screen, each once, topmost first. */
export function hitsAt(map: Asked, point: ScreenPoint, reach = REACH): Hit[] {
  const hits = drawnFeatures(map, atlasLayers(map), boxRound(point, reach))
    .filter((feature) => meansThisSpot(map, feature, point))
    .map(toHit)
    .filter((hit) => hit !== undefined);
  const unique = [...new Map(hits.map((hit) => [`${hit.kind}:${hit.id}`, hit])).values()];
  return unique.sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind));
}

/** The features of the reader's own layers at a point of the screen, each once, topmost first. */
export function ownHitsAt(map: Asked, point: ScreenPoint, reach = REACH): OwnHit[] {
  const hits = drawnFeatures(map, layersLike(map, OWN_LAYER), boxRound(point, reach)).flatMap(({ id, layer }): OwnHit[] =>
    typeof id === 'number' ? [{ kind: 'own', layer: layer.id.split(':')[1]!, id }] : []
  );
  return [...new Map(hits.map((hit) => [`${hit.layer}:${hit.id}`, hit])).values()];
}

/** What may be snapped to near a point of the screen: places, then lines, then features of own layers. */
export function snapsAt(map: Asked, point: ScreenPoint, reach: number): Snap[] {
  const box = boxRound(point, reach);
  const ofKind = (pattern: RegExp, kind: 'place' | 'line'): Snap[] => {
    const found = drawnFeatures(map, layersLike(map, pattern), box);
    return [...new Set(found.map(({ properties }) => String(properties.id)))].map((id) => ({ kind, id }));
  };
  const own = ownHitsAt(map, point, reach).map(({ layer, id }): Snap => ({ kind: 'layer', layer, id }));
  return [...ofKind(/^place:/, 'place'), ...ofKind(/^line:/, 'line'), ...own];
}

/** The line or place whose drawing is lifted when the pointer rests on it. */
export function featureAt(
  map: Asked,
  point: ScreenPoint
): { source: string; id: string; names: Partial<Record<string, string>> } | undefined {
  const layers = layersLike(map, /^(line|place|event):/);
  const [first] = drawnFeatures(map, layers, boxRound(point, REACH));
  if (!first || first.id === undefined) return undefined;
  const names = Object.entries(first.properties).filter(([key]) => key.startsWith('name:'));
  return {
    source: first.source,
    id: String(first.id),
    names: Object.fromEntries(names.map(([key, name]) => [key.slice(5), String(name)]))
  };
}

function boxRound({ x, y }: ScreenPoint, reach: number): [PointLike, PointLike] {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach]
  ];
}

/** An area of which only the water is meant is not there where land covers it. */
function meansThisSpot(map: Asked, feature: MapGeoJSONFeature, { x, y }: ScreenPoint): boolean {
  if (!feature.layer.id.startsWith('sea-area:')) return true;
  return drawnFeatures(map, layersLike(map, /^land:/), [x, y]).length === 0;
}

function toHit(feature: MapGeoJSONFeature): Hit | undefined {
  const { kind, id } = feature.properties as { kind?: SelectableKind; id?: string };
  if (kind && id) return { kind, id, name: String(feature.properties['name:en'] ?? id) };
  return undefined;
}
