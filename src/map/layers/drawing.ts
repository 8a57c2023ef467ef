import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MEASURE_COLOURS } from '#core/measure/measurement';
import type { DrawnStroke } from '../drawing';
import { FILL_STRENGTH } from '../fill-strength';
import { FONTS } from '../fonts';
import { MEASURE_INKS, type MeasureInks } from '../measure-colours';
import type { LayerGroup, StyleContext } from './context';

/** Apart, so that dragging a point sends only the measurement in hand to be cut into tiles again. */
export const DRAWING_SOURCES = { resting: 'own-drawing', active: 'own-drawing-active' } as const;
export type DrawingPart = keyof typeof DRAWING_SOURCES;

interface Look {
  part: DrawingPart;
  source: string;
  scale: number;
  colour: ExpressionSpecification;
  casing: string;
}

/** What the reader measures, on top of everything. The sources start empty: whoever draws fills them. */
export function drawingGroup({ theme, palette }: StyleContext): LayerGroup {
  const inks = MEASURE_INKS[theme];
  const parts = Object.entries(DRAWING_SOURCES) as [DrawingPart, string][];
  return {
    sources: Object.fromEntries(
      parts.map(([, source]) => [
        source,
        { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.2, maxzoom: 14 }
      ])
    ),
    layers: parts.flatMap(([part, source]) =>
      layersOf({ part, source, scale: palette.scale, colour: colourOf(inks), casing: inks.casing })
    )
  };
}

/** The colour a feature asks for, by its property `colour`. */
export function colourOf({ colours }: MeasureInks): ExpressionSpecification {
  const branches = MEASURE_COLOURS.flatMap((colour) => [colour, colours[colour]]);
  return ['match', ['get', 'colour'], ...branches, colours.ink] as unknown as ExpressionSpecification;
}

const isOf = (...roles: string[]): FilterSpecification =>
  ['in', ['get', 'role'], ['literal', roles]] as unknown as FilterSpecification;

function layersOf(look: Look): LayerSpecification[] {
  return [surface(look), strip(look), ...strokes(look), points(look), labels(look)];
}

function surface({ part, source, colour }: Look): LayerSpecification {
  return {
    id: `drawing-fill:${part}`,
    type: 'fill',
    source,
    filter: isOf('fill'),
    // Without an edge: its seam on the antimeridian would show. The outline is a stroke of its own.
    paint: { 'fill-color': colour, 'fill-opacity': part === 'active' ? FILL_STRENGTH : 0.09, 'fill-antialias': false }
  };
}

/** Where several lie over one another the tint is deeper, as that of surfaces is. */
function strip({ part, source, scale, colour }: Look): LayerSpecification {
  return {
    id: `drawing:strip-${part}`,
    type: 'line',
    source,
    filter: isOf('strip'),
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: { 'line-color': colour, 'line-width': STRIP_PIXELS * scale, 'line-opacity': STRIP_STRENGTH }
  };
}

/** How wide strips are, and how strong: narrow as they are, stronger than surfaces. */
export const STRIP_PIXELS = 4;
export const STRIP_STRENGTH = 0.3;

/** Pixels of edge on both sides of a stroke together. */
export const CASING_PIXELS = 2.6;

/** How wide a stroke is, in pixels, before the theme's scale. */
export function strokePixels(isActive: boolean, role: DrawnStroke['role']): number {
  return (isActive ? 2.6 : 2) * (role === 'ray' ? 0.6 : 1);
}

function strokes({ part, source, scale, colour, casing }: Look): LayerSpecification[] {
  const isActive = part === 'active';
  const width = (more: number): ExpressionSpecification => [
    'match',
    ['get', 'role'],
    'ray',
    (strokePixels(isActive, 'ray') + more) * scale,
    (strokePixels(isActive, 'line') + more) * scale
  ];
  const isTentative: ExpressionSpecification = ['boolean', ['get', 'tentative'], false];
  const shared = { type: 'line' as const, source, filter: isOf('line', 'ring', 'ray') };
  return [
    {
      ...shared,
      id: `drawing:casing-${part}`,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': casing, 'line-width': width(CASING_PIXELS), 'line-opacity': 0.9 }
    },
    {
      ...shared,
      id: `drawing:stroke-${part}`,
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': colour,
        'line-width': width(0),
        'line-dasharray': ['case', isTentative, ['literal', [2, 1.5]], ['literal', [1, 0]]] as unknown as ExpressionSpecification
      }
    }
  ];
}

/** Points that were set are rings of the colour with a pale heart; the one selected is full; handles are small. */
function points({ part, source, scale, colour, casing }: Look): LayerSpecification {
  const isSelected: ExpressionSpecification = ['boolean', ['get', 'selected'], false];
  const byRole = (handle: number, selected: number, vertex: number): ExpressionSpecification =>
    [
      'case',
      ['==', ['get', 'role'], 'handle'],
      handle * scale,
      isSelected,
      selected * scale,
      vertex * scale
    ] as unknown as ExpressionSpecification;
  return {
    id: `drawing:point-${part}`,
    type: 'circle',
    source,
    filter: isOf('vertex', 'handle'),
    paint: {
      'circle-radius': part === 'active' ? byRole(3.4, 7, 5) : byRole(0, 5, 3),
      'circle-color': ['case', isSelected, colour, casing] as ExpressionSpecification,
      'circle-stroke-color': ['case', isSelected, casing, colour] as ExpressionSpecification,
      'circle-stroke-width': byRole(1.2, 2, 2)
    }
  };
}

/** Labels stand beside the spot they are given and make room for one another; those of the measurement in hand never give way. */
function labels({ part, source, scale, colour, casing }: Look): LayerSpecification {
  return {
    id: `drawing-label:${part}`,
    type: 'symbol',
    source,
    filter: isOf('label'),
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [FONTS.text],
      'text-size': (part === 'active' ? 14 : 12.5) * scale,
      'text-max-width': 40,
      'text-variable-anchor-offset': ['bottom', [0, -0.5], 'top', [0, 0.5], 'left', [0.7, 0], 'right', [-0.7, 0]],
      'text-justify': 'auto',
      'text-padding': 2,
      'text-overlap': part === 'active' ? 'always' : 'never'
    },
    paint: { 'text-color': colour, 'text-halo-color': casing, 'text-halo-width': 2 }
  };
}
