import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { densifyGeodesic } from '#core/geodesy/geodesic';
import type { Language } from '#core/atlas/vocabulary';
import { FONTS } from '../fonts';
import { MEASURE_INKS } from '../measure-colours';
import type { PassageStanding } from '#core/network/passage-states';
import type { MapPassage } from '../passage-mark';
import type { LayerGroup, StyleContext } from './context';
import { asDrawn } from './features';
import { litSize } from './lit';

const SOURCE = 'passages';
const SPACING_METRES = 40_000;
/** Nearer than this the gates of open passages show; farther off they would be crumbs. */
const GATE_ZOOM = 3.5;

/** What stands in the ring of a passage. */
const MARKS: Readonly<Record<PassageStanding, string>> = { open: '', closed: '×', restricted: '–', opened: '+' };

const isState = (...states: PassageStanding[]): ExpressionSpecification => ['in', ['get', 'state'], ['literal', states]];

/** The passages: a ring each with the mark of its state, its gate as a stroke from shore to shore, and its name. */
export function passageGroup(context: StyleContext): LayerGroup {
  const { passages, page } = context;
  if (!passages || passages.length === 0) return { sources: {}, layers: [] };
  return {
    sources: { [SOURCE]: { type: 'geojson', data: passageFeatures(passages, page) } },
    layers: [...gates(context), rings(context), marks(context), names(context), rooms(context)]
  };
}

let made: { passages: readonly MapPassage[]; page: Language; features: FeatureCollection } | undefined;

/** Made once for the same passages: the style is built anew at every move of the map. */
function passageFeatures(passages: readonly MapPassage[], page: Language): FeatureCollection {
  if (made?.passages !== passages || made.page !== page) {
    const features = passages.flatMap((passage) => featuresOf(passage, page));
    made = { passages, page, features: { type: 'FeatureCollection', features } };
  }
  return made.features;
}

function featuresOf({ id, at, gates: strokes, state, text, selected = false }: MapPassage, page: Language): Feature[] {
  const properties = { id, state, selected };
  const mark: Feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { ...properties, what: 'mark', mark: MARKS[state], text: asDrawn(text, page) }
  };
  const coordinates = strokes.map((stroke) => densifyGeodesic([...stroke], SPACING_METRES).map((position) => [...position]));
  return [
    mark,
    { type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties: { ...properties, what: 'gate' } }
  ];
}

function gates({ theme, palette }: StyleContext): LayerSpecification[] {
  const { colours, casing } = MEASURE_INKS[theme];
  const stroke = (
    name: string,
    states: PassageStanding[],
    { colour, width, dashes, minzoom }: { colour: string; width: number; dashes?: number[]; minzoom: number }
  ): LayerSpecification => ({
    id: `passage:gate-${name}`,
    type: 'line',
    source: SOURCE,
    minzoom,
    filter: ['all', ['==', ['get', 'what'], 'gate'], isState(...states)] as FilterSpecification,
    layout: { 'line-cap': 'butt' },
    paint: { 'line-color': colour, 'line-width': width * palette.scale, ...(dashes && { 'line-dasharray': dashes }) }
  });
  return [
    stroke('casing', ['open', 'opened', 'closed', 'restricted'], { colour: casing, width: 4, minzoom: GATE_ZOOM }),
    stroke('open', ['open', 'opened'], { colour: colours.ink, width: 1.2, minzoom: GATE_ZOOM }),
    stroke('restricted', ['restricted'], { colour: colours.ink, width: 1.6, dashes: [2, 2], minzoom: GATE_ZOOM }),
    stroke('closed', ['closed'], { colour: colours.red, width: 3.6, minzoom: 2 })
  ];
}

function rings({ theme, palette, zoomShift }: StyleContext): LayerSpecification {
  const { colours, casing } = MEASURE_INKS[theme];
  const isClosed = isState('closed');
  const isSelected: ExpressionSpecification = ['get', 'selected'];
  // Near the pole the same zoom shows more.
  const size = (small: number, large: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    1 - zoomShift,
    small * palette.scale,
    5 - zoomShift,
    large * palette.scale
  ];
  return {
    id: 'passage:ring',
    type: 'circle',
    source: SOURCE,
    filter: ['==', ['get', 'what'], 'mark'],
    layout: { 'circle-sort-key': ['case', isClosed, 1, 0] },
    paint: {
      'circle-radius': size(4.5, 7),
      'circle-color': ['case', isClosed, colours.red, casing] as ExpressionSpecification,
      'circle-stroke-color': ['case', isClosed, casing, colours.ink] as ExpressionSpecification,
      'circle-stroke-width': ['case', isSelected, 3.2, 1.6] as ExpressionSpecification
    }
  };
}

function marks({ theme, palette }: StyleContext): LayerSpecification {
  const { colours, casing } = MEASURE_INKS[theme];
  return {
    id: 'passage:mark',
    type: 'symbol',
    source: SOURCE,
    filter: ['all', ['==', ['get', 'what'], 'mark'], ['!=', ['get', 'mark'], '']] as FilterSpecification,
    layout: {
      'text-field': ['get', 'mark'],
      'text-font': [FONTS.text],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 11 * palette.scale, 5, 17 * palette.scale],
      'text-overlap': 'always',
      'text-ignore-placement': true,
      'text-padding': 0
    },
    paint: { 'text-color': ['case', isState('closed'), casing, colours.ink] as ExpressionSpecification }
  };
}

/** Names of what is closed or looked at come first; the others where they find room. */
function names({ theme, palette }: StyleContext): LayerSpecification {
  const { colours, casing } = MEASURE_INKS[theme];
  return {
    id: 'passage:name',
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'what'], 'mark'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [FONTS.text],
      'text-size': litSize(isState('closed'), 12, palette),
      'text-max-width': 9,
      'text-variable-anchor-offset': ['left', [0.9, 0], 'right', [-0.9, 0], 'top', [0, 0.9], 'bottom', [0, -0.9]],
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['case', ['get', 'selected'], 0, isState('closed'), 1, isState('opened'), 2, 3]
    },
    paint: {
      'text-color': ['case', isState('closed'), colours.red, colours.ink] as ExpressionSpecification,
      'text-halo-color': casing,
      'text-halo-width': 1.6
    }
  };
}

/**
 * The room that rings take. Circles keep no name away: as letters that nobody sees they do, and come first because they lie
 * on top. They are a little smaller than the ring, so that its own name finds its place beside it.
 */
function rooms({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'passage:room',
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'what'], 'mark'],
    layout: {
      'text-field': '—',
      'text-font': [FONTS.text],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 8 * palette.scale, 5, 12 * palette.scale],
      'text-overlap': 'always',
      'text-padding': 0
    },
    paint: { 'text-opacity': 0 }
  };
}
