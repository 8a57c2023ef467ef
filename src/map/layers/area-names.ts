import type { FilterSpecification, LayerSpecification, VariableAnchorOffsetCollectionSpecification } from 'maplibre-gl';
import { FONTS } from '../fonts';
import type { AreaDrawing } from './area-drawing';
import { labelText } from './labels';
import { litSize } from './lit';

/** Beside the middle of the area, where that is taken. */
const ANCHORS: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 1.4],
  'bottom',
  [0, -1.4],
  'left',
  [1.4, 0],
  'right',
  [-1.4, 0]
];

/** The names of a subject's areas. Waters are named by the base map already. */
export function areaNames({ subject, source, context, opacity, isLit }: AreaDrawing): LayerSpecification {
  const { palette, view, page } = context;
  const size = (pixels: number) => litSize(isLit, pixels, palette);
  return {
    id: `area-label:${subject.id}`,
    type: 'symbol',
    source,
    filter: [
      'all',
      ['==', ['get', 'what'], 'area-label'],
      ['!', ['in', ['get', 'areaKind'], ['literal', ['ocean', 'gulf', 'bay']]]]
    ] as FilterSpecification,
    minzoom: 2,
    layout: {
      'text-field': labelText(view, page),
      'text-font': [FONTS.text],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, size(10.5), 7, size(13)],
      'text-max-width': 8,
      'text-variable-anchor-offset': ANCHORS,
      'text-justify': 'center',
      'text-padding': 3
    },
    paint: {
      'text-color': palette.paper.placeInk,
      'text-halo-color': palette.paper.halo,
      'text-halo-width': 1.2,
      'text-opacity': opacity
    }
  };
}
