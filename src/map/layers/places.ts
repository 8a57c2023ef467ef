import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { dataAddress, type LayerGroup, type StyleContext } from './context';
import { ALL_SUBJECTS } from './index';
import { labelText } from './labels';
import { firstIds, litIds, litSize, ringedIds } from './lit';
import { FONTS } from '../fonts';
import { FOREMOST_BY, FOREMOST_KINDS, PLACE_RANKS_PER_ZOOM } from '#core/atlas/ranks';
import { SIGN_SIZES } from '../symbols';

export const PLACES_ATTRIBUTION = 'NGA Pub. 150, GeoNames (CC BY 4.0)';
const SOURCE = 'places';
const IS_PLACE: ExpressionSpecification = ['==', ['get', 'what'], 'place'];

/** Signs and names of the places of all shown subjects; rank 1 shows on the whole globe, rank 4 only close by. */
export function placeGroup(context: StyleContext): LayerGroup {
  if (!context.atlas) return { sources: {}, layers: [] };
  const { palette } = context;
  const isSelected: ExpressionSpecification = ['in', ['get', 'id'], ['literal', litIds(context, 'place')]];
  const isForemost = isForemostOf(context);
  const rank: ExpressionSpecification = ['-', ['get', 'rank'], ['case', isForemost, 0.5, 0]];
  const isRinged: ExpressionSpecification = ['in', ['get', 'id'], ['literal', ringedIds(context, 'place')]];
  // What is selected comes first, what is only to be named next, of that the ends of routes; a strait comes before the ports of the rank above its own.
  const byRank: ExpressionSpecification = ['-', ['get', 'rank'], ['case', isForemost, FOREMOST_BY, 0]];
  const isOf = (ids: readonly string[]): ExpressionSpecification => ['in', ['get', 'id'], ['literal', [...ids]]];
  const isEnd = isOf(firstIds(context, 'place', 'isEnd'));
  const isFirst = isOf(firstIds(context, 'place', 'isFirst'));
  const named: ExpressionSpecification = ['-', byRank, ['case', isEnd, 20, isFirst, 15, 10]];
  const order: ExpressionSpecification = ['case', isRinged, -30, isSelected, named, byRank];
  const inSight: ExpressionSpecification = ['<=', rank, ['*', PLACE_RANKS_PER_ZOOM, ['+', ['zoom'], context.zoomShift]]];
  // What is marked as a passage has its ring and its name there.
  const marked = (context.passages ?? []).flatMap(({ place }) => place ?? []);
  const filter = [
    'all',
    IS_PLACE,
    ['!', ['in', ['get', 'id'], ['literal', marked]]],
    ['any', isSelected, ['all', inSight, servesShownSubject(context)]]
  ] as unknown as FilterSpecification;
  return {
    sources: { [SOURCE]: { type: 'geojson', data: address(context), promoteId: 'key', attribution: PLACES_ATTRIBUTION } },
    layers: [
      {
        // Sign and name in one layer: apart, the names would be placed first and push the signs away.
        id: 'place:sign',
        type: 'symbol',
        source: SOURCE,
        filter,
        layout: { ...signLayout(context), ...nameLayout(context, isSelected), 'symbol-sort-key': order },
        paint: {
          'icon-opacity': opacity(context),
          'text-opacity': opacity(context),
          'text-color': palette.paper.placeInk,
          'text-halo-color': palette.paper.halo,
          'text-halo-width': 1.4
        }
      },
      {
        id: 'selection:place',
        type: 'circle',
        source: SOURCE,
        filter: ['all', IS_PLACE, isRinged] as FilterSpecification,
        paint: {
          'circle-radius': 13 * palette.scale,
          'circle-opacity': 0,
          'circle-stroke-width': 2.2,
          'circle-stroke-color': palette.paper.placeInk
        }
      }
    ]
  };
}

function address(context: StyleContext): string {
  return dataAddress(context, context.first && context.isWide ? 'places/all' : 'places');
}

function signLayout(context: StyleContext): SymbolLayerSpecification['layout'] {
  const voice = firstShown(context, (subject) => subject.voice, 'diplomacy');
  return {
    'icon-image': ['concat', 'sign:', ['get', 'placeKind'], ':', voice, `@${context.theme}`],
    'icon-size': signSize(context.palette.scale),
    'icon-overlap': ['step', ['zoom'], 'never', 5, 'always'],
    'icon-padding': 1
  };
}

function nameLayout(
  { palette, view, page }: StyleContext,
  isSelected: ExpressionSpecification
): SymbolLayerSpecification['layout'] {
  const size = (pixels: number) => litSize(isSelected, pixels, palette);
  return {
    'text-field': labelText(view, page),
    'text-font': [FONTS.text],
    'text-size': ['interpolate', ['linear'], ['zoom'], 1, size(11), 7, size(14)],
    'text-variable-anchor-offset': ['top', [0, 0.7], 'bottom', [0, -0.7], 'left', [0.8, 0], 'right', [-0.8, 0]],
    'text-justify': 'auto',
    'text-max-width': 9,
    'text-padding': 2,
    'text-optional': true
  };
}

/** A strait or canal where the subject is shown that it serves first; beside others it is one place among many. */
function isForemostOf({ view }: StyleContext): ExpressionSpecification {
  const servesFirst = view.subjects.map((subject) => ['==', ['index-of', `|${subject}|`, ['get', 'subjects']], 0]);
  const isOfKind = ['in', ['get', 'placeKind'], ['literal', [...FOREMOST_KINDS]]];
  return ['all', isOfKind, ['any', ...servesFirst]] as unknown as ExpressionSpecification;
}

function servesShownSubject({ view }: StyleContext): ExpressionSpecification {
  return ['any', ...view.subjects.map((subject) => ['in', `|${subject}|`, ['get', 'subjects']])] as ExpressionSpecification;
}

/** The value of the first shown subject a place serves. */
function firstShown<T extends string | number>(
  context: StyleContext,
  valueOf: (subject: (typeof ALL_SUBJECTS)[number]) => T,
  otherwise: T
): ExpressionSpecification | T {
  const shown = ALL_SUBJECTS.filter((subject) => context.view.subjects.includes(subject.id));
  if (shown.length === 0) return otherwise;
  const branches = shown.flatMap((subject) => [['in', `|${subject.id}|`, ['get', 'subjects']], valueOf(subject)]);
  return ['case', ...branches, otherwise] as unknown as ExpressionSpecification;
}

function opacity(context: StyleContext): ExpressionSpecification | number {
  return firstShown(context, (subject) => (context.view.opacity[subject.id] ?? 100) / 100, 1);
}

function signSize(scale: number): ExpressionSpecification {
  const stops = SIGN_SIZES.flatMap(([zoom, sizes]) => [
    zoom,
    ['*', scale, ['match', ['get', 'rank'], 1, sizes[1], 2, sizes[2], sizes[3]]]
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
