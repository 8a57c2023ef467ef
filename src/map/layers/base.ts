import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { LayerGroup, StyleContext } from './context';

/** From this zoom, at the equator, the 10 m base is shown, once it has come. */
export const DETAIL_ZOOM = 4;

export const BASE_ATTRIBUTION = 'Natural Earth, GeoNames (CC BY 4.0), Unicode CLDR';

const RELIEF_LATITUDE = 85.0511287798066;
type Detail = 'overview' | 'detail';
const sourceOf = (detail: Detail): string => `base-${detail}`;
/** Fills of whole countries are of the overview at every zoom. */
export const COUNTRIES_SOURCE = sourceOf('overview');
export const DETAIL_SOURCE = sourceOf('detail');

/**
 * The sheet of paper: water, land, relief, lakes and rivers, coast and the borders of the view in force. Fills of whole
 * countries are seldom wanted, and heavy: they come with it only where something draws them.
 */
export function baseGroup(context: StyleContext, withCountries: boolean): LayerGroup {
  const details: Detail[] = context.detail === 'unasked' ? ['overview'] : ['overview', 'detail'];
  return {
    sources: Object.assign({}, reliefSource(context), ...details.map((detail) => detailSources(detail, context, withCountries))),
    layers: [waterLayer(context), ...reliefLayers(context), ...details.flatMap((detail) => detailLayers(detail, context))]
  };
}

/**
 * One source for all parts: the map clips its layers to tiles, and draws the clip of every tile anew wherever the next
 * layer is of another source. On the globe that costs more than the layers themselves.
 */
function detailSources(detail: Detail, { first }: StyleContext, withCountries: boolean): Record<string, SourceSpecification> {
  const isOverview = detail === 'overview';
  const overview = `ground://base/${first ? 'first' : 'overview'}${withCountries ? '/countries' : ''}`;
  return {
    [sourceOf(detail)]: {
      type: 'geojson',
      data: isOverview ? overview : 'ground://base/detail',
      maxzoom: isOverview ? 6 : 9,
      tolerance: isOverview ? 0.3 : 0.5
    }
  };
}

function reliefSource({ fileAddress }: StyleContext): Record<string, SourceSpecification> {
  const north = RELIEF_LATITUDE;
  const corners: [number, number][] = [
    [-180, north],
    [180, north],
    [180, -north],
    [-180, -north]
  ];
  return { 'base-relief': { type: 'image', url: fileAddress('base/relief.png'), coordinates: corners as never } };
}

function waterLayer({ palette }: StyleContext): LayerSpecification {
  return { id: 'water:sheet', type: 'background', paint: { 'background-color': palette.paper.water } };
}

function reliefLayers({ palette, relief = true }: StyleContext): LayerSpecification[] {
  if (!relief || palette.paper.reliefOpacity === 0) return [];
  const opacity: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, palette.paper.reliefOpacity, 5, 0];
  return [
    {
      id: 'relief:shade',
      type: 'raster',
      source: 'base-relief',
      maxzoom: 5,
      paint: { 'raster-opacity': opacity, 'raster-fade-duration': 0 }
    }
  ];
}

/** The overview gives way to the detail only when that has come: never a hole in between. */
function zoomsOf(detail: Detail, context: StyleContext): { minzoom?: number; maxzoom?: number } {
  const zoom = Math.max(0, DETAIL_ZOOM - context.zoomShift);
  if (detail === 'detail') return { minzoom: zoom };
  return context.detail === 'ready' ? { maxzoom: zoom } : {};
}

const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part];

function detailLayers(detail: Detail, context: StyleContext): LayerSpecification[] {
  const { paper } = context.palette;
  const zooms = zoomsOf(detail, context);
  const shared = { source: sourceOf(detail), ...zooms };
  const un = context.view.borders === 'un' ? 'Un' : '';
  const line = (id: string, part: string, paint: Record<string, unknown>): LayerSpecification =>
    ({
      id,
      type: 'line',
      ...shared,
      filter: isPart(part),
      paint
    }) as LayerSpecification;
  return [
    {
      id: `land:${detail}`,
      type: 'fill',
      ...shared,
      filter: isPart('land'),
      paint: { 'fill-color': paper.land, 'fill-antialias': false }
    },
    {
      id: `inland-water:${detail}-lakes`,
      type: 'fill',
      ...shared,
      filter: isPart('lakes'),
      paint: { 'fill-color': paper.water, 'fill-outline-color': paper.coast }
    },
    line(`inland-water:${detail}-rivers`, 'rivers', {
      'line-color': paper.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 8, 1.6],
      'line-opacity': 0.7
    }),
    line(`coast:${detail}`, 'coast', {
      'line-color': paper.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 8, 1]
    }),
    line(`border:${detail}`, `borders${un}`, {
      'line-color': paper.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 8, 1.4]
    }),
    line(`border:${detail}-disputed`, `disputed${un}`, {
      'line-color': paper.border,
      'line-width': 1.1,
      'line-dasharray': [3, 2.5]
    })
  ];
}
