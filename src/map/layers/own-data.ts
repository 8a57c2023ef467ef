import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { FONTS } from '../fonts';
import { MEASURE_INKS } from '../measure-colours';
import { LABEL, TILE_LAYER, tileAddress } from '../own/tile-address';
import type { GeometryForm, OwnLayer } from '../own-layer';
import type { LayerGroup, StyleContext } from './context';

/** What one layer, or what stands out of it, is drawn with. */
interface Pen {
  layer: OwnLayer;
  source: string;
  colour: string;
  casing: string;
  scale: number;
  /** What stands out is drawn again, stronger: widths that differ by feature would double what the map has to carry. */
  only?: readonly number[];
}

const ownSource = (id: string): string => `own-data-${id}`;

/** One layer of the reader's own data; nothing of one that is hidden. */
export function ownDataGroup(layer: OwnLayer, { theme, palette }: StyleContext): LayerGroup {
  if (!layer.visible) return { sources: {}, layers: [] };
  const inks = MEASURE_INKS[theme];
  const source = ownSource(layer.id);
  const pen: Pen = {
    layer,
    source,
    colour: inks.colours[layer.colour],
    casing: inks.casing,
    scale: palette.scale
  };
  const pens = layer.selected?.length ? [pen, { ...pen, only: layer.selected }] : [pen];
  return {
    // Tiles, not GeoJSON: of a file it fetches itself the map sends the whole content back to the page, which halts it.
    sources: { [source]: { type: 'vector', tiles: [tileAddress(layer)], minzoom: 0, maxzoom: 14 } },
    layers: [...pens.flatMap(drawn), ...(layer.labelProperty === undefined ? [] : [labels(pen)])]
  };
}

function drawn(pen: Pen): LayerSpecification[] {
  const { layer } = pen;
  return [
    ...(has(layer, 'polygon') ? [surface(pen), edge(pen)] : []),
    ...(has(layer, 'line') ? strokes(pen) : []),
    ...(has(layer, 'point') ? [points(pen)] : [])
  ];
}

function has({ kindsOfGeometry }: OwnLayer, form: GeometryForm): boolean {
  return kindsOfGeometry.includes(form);
}

/** What every layer of the map that draws one of ours has. */
function shared({ layer, source, only }: Pen, height: string, what: string) {
  return { id: `${height}:${layer.id}:${what}${only ? '-selected' : ''}`, source, 'source-layer': TILE_LAYER };
}

function isForm(form: 'Point' | 'LineString' | 'Polygon', { only }: Pen): FilterSpecification {
  const isOfForm = ['match', ['geometry-type'], [form, `Multi${form}`], true, false];
  const filter = only ? ['all', isOfForm, ['in', ['id'], ['literal', [...only]]]] : isOfForm;
  return filter as unknown as FilterSpecification;
}

function surface(pen: Pen): LayerSpecification {
  return {
    ...shared(pen, 'own-data-fill', 'fill'),
    type: 'fill',
    filter: isForm('Polygon', pen),
    paint: { 'fill-color': pen.colour, 'fill-opacity': (pen.only ? 0.3 : 0.18) * pen.layer.opacity, 'fill-antialias': false }
  };
}

function edge(pen: Pen): LayerSpecification {
  return {
    ...shared(pen, 'own-data', 'edge'),
    type: 'line',
    filter: isForm('Polygon', pen),
    paint: { 'line-color': pen.colour, 'line-width': (pen.only ? 3 : 1.2) * pen.scale, 'line-opacity': pen.layer.opacity }
  };
}

function strokes(pen: Pen): LayerSpecification[] {
  const line = (what: string, colour: string, more: number): LayerSpecification => ({
    ...shared(pen, 'own-data', what),
    type: 'line',
    filter: isForm('LineString', pen),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ((pen.only ? 3.6 : 1.8) + more) * pen.scale,
      'line-opacity': pen.layer.opacity
    }
  });
  return [line('casing', pen.casing, 1.8), line('stroke', pen.colour, 0)];
}

function points(pen: Pen): LayerSpecification {
  const { opacity } = pen.layer;
  return {
    ...shared(pen, 'own-data', 'point'),
    type: 'circle',
    filter: isForm('Point', pen),
    paint: {
      'circle-radius': (pen.only ? 7.5 : 4.2) * pen.scale,
      'circle-color': pen.colour,
      'circle-opacity': opacity,
      'circle-stroke-color': pen.casing,
      'circle-stroke-width': pen.only ? 2 : 1.4,
      'circle-stroke-opacity': opacity
    }
  };
}

function labels(pen: Pen): LayerSpecification {
  return {
    ...shared(pen, 'own-data-label', 'label'),
    type: 'symbol',
    layout: {
      'text-field': ['get', LABEL],
      'text-font': [FONTS.text],
      'text-size': 12 * pen.scale,
      'text-max-width': 12,
      'text-variable-anchor-offset': ['top', [0, 0.6], 'bottom', [0, -0.6], 'left', [0.7, 0], 'right', [-0.7, 0]],
      'text-justify': 'auto',
      'text-optional': true
    },
    paint: {
      'text-color': pen.colour,
      'text-halo-color': pen.casing,
      'text-halo-width': 1.6,
      'text-opacity': pen.layer.opacity
    }
  };
}
