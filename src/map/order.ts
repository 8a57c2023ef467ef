import type { LayerSpecification } from 'maplibre-gl';

/**
 * Every height of the map, from the bottom up. A layer's id begins with one of these, followed by a colon; an unknown
 * height throws, so that whoever adds a layer decides where it lies.
 */
const HEIGHTS = [
  'water', // the sheet everything lies on
  'sea-area', // areas of which only the water is meant: the land covers the rest
  'land',
  'country-set', // membership, under relief so that the land keeps its shape
  'relief',
  'inland-water',
  'border',
  'coast',
  'area', // fields, zones, peninsulas: over the land; and over all of the base, for each change of source costs (see base.ts)
  'own-data-fill', // the reader's own layers: surfaces under the lines, strokes and points over them
  'drawing-fill', // surfaces of measurements darken no name
  'parallel',
  'line-casing', // all casings lie under all strokes, so that crossings stay whole
  'line',
  'line-mark', // ties, beads and arrow heads that show the mode
  'line-lifted', // the line under the pointer or selected
  'own-data',
  'way', // sought routes: names are written over them
  'base-label', // yields to the labels of the atlas
  'area-label',
  'place',
  'event', // flags stand beside the signs of places
  'selection',
  'own-data-label',
  'drawing', // what the reader measures lies on top of everything
  'passage', // what can be closed lies over the routes that pass it
  'drawing-label'
] as const;

export type Height = (typeof HEIGHTS)[number];

/** The layers in drawing order; within a height they keep the order they came in. */
export function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers
    .map((layer, index) => ({ layer, index, height: heightOf(layer.id) }))
    .sort((a, b) => a.height - b.height || a.index - b.index)
    .map(({ layer }) => layer);
}

function heightOf(id: string): number {
  const height = HEIGHTS.indexOf(id.split(':')[0] as Height);
  if (height === -1) throw new Error(`Layer ${id} has no height: add it to src/map/order.ts where it should lie.`);
  return height;
}
