import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { FONTS } from '../fonts';
import type { LayerGroup, StyleContext } from './context';
import { litIds, litSize } from './lit';
import { lastDay } from '#core/reading/day';
import { isThereOn } from './time';

const SOURCE = 'events';
const NEVER = ['literal', false] as unknown as ExpressionSpecification;

/**
 * The marks of events, while the map shows a time or an event stands out: a flag beside each place where something had
 * happened by then, with the number where it was more than one; those of the last step larger, and with their names.
 */
export function eventGroup(context: StyleContext): LayerGroup {
  const lit = litIds(context, 'event');
  const { time } = context.view;
  if (!context.atlas || (time === null && lit.length === 0)) return { sources: {}, layers: [] };
  const isLit = ['any', ...lit.map((id) => ['in', `|${id}|`, ['get', 'events']])] as ExpressionSpecification;
  const isForemost: ExpressionSpecification = ['any', isLit, time === null ? NEVER : isThereOn(lastDay(time), 'over')];
  const isThere: ExpressionSpecification = ['any', isLit, time === null ? NEVER : isThereOn(lastDay(time))];
  return {
    sources: { [SOURCE]: { type: 'geojson', data: `atlas://events/${context.page}`, promoteId: 'key' } },
    layers: [
      flags(isThere, isForemost, context),
      counts(isThere, context),
      names(isForemost, context),
      {
        id: 'selection:event',
        type: 'circle',
        source: SOURCE,
        filter: isLit as FilterSpecification,
        paint: {
          'circle-radius': 13 * context.palette.scale,
          'circle-opacity': 0,
          'circle-stroke-width': 2.2,
          'circle-stroke-color': context.palette.paper.placeInk
        }
      }
    ]
  };
}

/** A flag whose foot stands beside the sign of the place. Whatever happened is not left out because names want its room. */
function flags(
  isThere: ExpressionSpecification,
  isForemost: ExpressionSpecification,
  { palette, theme }: StyleContext
): SymbolLayerSpecification {
  return {
    id: 'event:flag',
    type: 'symbol',
    source: SOURCE,
    filter: isThere as FilterSpecification,
    layout: {
      'icon-image': ['concat', 'sign:', ['get', 'sign'], ':diplomacy', `@${theme}`],
      'icon-size': ['case', isForemost, 1.3 * palette.scale, 0.9 * palette.scale],
      'icon-anchor': 'bottom-left',
      'icon-offset': [3, -3],
      'icon-overlap': 'always',
      'icon-ignore-placement': true,
      'symbol-sort-key': ['case', isForemost, 1, 0]
    },
    paint: { 'icon-opacity': ['case', isForemost, 1, 0.8] }
  };
}

function counts(isThere: ExpressionSpecification, { palette }: StyleContext): SymbolLayerSpecification {
  return {
    id: 'event:count',
    type: 'symbol',
    source: SOURCE,
    filter: ['all', isThere, ['>', ['get', 'count'], 1]] as FilterSpecification,
    layout: {
      'text-field': ['to-string', ['get', 'count']],
      'text-font': [FONTS.text],
      'text-size': 11 * palette.scale,
      'text-anchor': 'left',
      'text-offset': [1.9, -0.8],
      // Of places too near each other the number of the greater stands.
      'symbol-sort-key': ['-', 0, ['get', 'count']],
      'text-padding': 0
    },
    paint: inkOf(palette)
  };
}

/** Name and date of what happened last. */
function names(isForemost: ExpressionSpecification, { palette }: StyleContext): SymbolLayerSpecification {
  return {
    id: 'event:name',
    type: 'symbol',
    source: SOURCE,
    filter: isForemost as FilterSpecification,
    layout: {
      'text-field': ['format', ['get', 'told'], {}, '\n', {}, ['get', 'date'], { 'font-scale': 0.85 }],
      'text-font': [FONTS.text],
      'text-size': litSize(true, 13, palette),
      'text-max-width': 14,
      'text-anchor': 'bottom',
      'text-offset': [0, -2.2],
      'text-padding': 4
    },
    paint: inkOf(palette)
  };
}

function inkOf({ paper }: StyleContext['palette']): SymbolLayerSpecification['paint'] {
  return { 'text-color': paper.placeInk, 'text-halo-color': paper.halo, 'text-halo-width': 1.6 };
}
