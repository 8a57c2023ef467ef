import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { dataAddress, type LayerGroup, type StyleContext } from './context';
import { labelText } from './labels';
import { labelLanguages } from '#core/view/view';
import { FONTS } from '../fonts';
import { RANK_AT_ZOOM_ZERO } from '#core/atlas/ranks';

/** Names of countries, cities, seas and rivers, in the chosen languages; they yield to the labels of the atlas. */
export function baseLabelGroup(context: StyleContext): LayerGroup {
  return {
    sources: { 'base-labels': { type: 'geojson', data: dataAddress(context, 'base/labels') } },
    layers: [countries(context), cities(context), ...waters(context)]
  };
}

/** A label appears from the zoom its rank allows, each rank one zoom later. */
function byRank(context: StyleContext, rankAtZoomZero: number): FilterSpecification {
  const later = Math.log2(context.enlarged ?? 1);
  return ['<=', ['get', 'rank'], ['+', ['zoom'], rankAtZoomZero + context.zoomShift - later]] as FilterSpecification;
}

/** Spaced capitals and italics are for Latin and Cyrillic; Arabic letters must stay joined, Han knows neither. */
function isAlphabetic(context: StyleContext): boolean {
  const { first } = labelLanguages(context.view.labels, context.page);
  return first === 'en' || first === 'ru';
}

function size(context: StyleContext, small: number, large: number): ExpressionSpecification {
  const { scale } = context.palette;
  return ['interpolate', ['linear'], ['zoom'], 1, small * scale, 7, large * scale];
}

function countries(context: StyleContext): LayerSpecification {
  const { paper } = context.palette;
  const alphabetic = isAlphabetic(context);
  return {
    id: 'base-label:country',
    type: 'symbol',
    source: 'base-labels',
    maxzoom: 7.5,
    filter: ['all', ['==', ['get', 'what'], 'country'], byRank(context, RANK_AT_ZOOM_ZERO.country)] as FilterSpecification,
    layout: {
      'text-field': labelText(context.view, context.page),
      'text-font': [FONTS.text],
      'text-size': size(context, 11, 17),
      'text-transform': alphabetic ? 'uppercase' : 'none',
      'text-letter-spacing': alphabetic ? 0.14 : 0,
      'text-max-width': 8,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: { 'text-color': paper.countryInk, 'text-halo-color': paper.halo, 'text-halo-width': 1.2 }
  };
}

function cities(context: StyleContext): LayerSpecification {
  const { paper } = context.palette;
  // Where the atlas shows the city as a place of its own, its label must not stand twice.
  const shown = (context.atlas?.places ?? []).filter((place) =>
    place.subjects.some((subject) => context.view.subjects.includes(subject))
  );
  const notShown: FilterSpecification = [
    '!',
    ['in', ['get', 'name:en'], ['literal', [...new Set(shown.flatMap(({ names }) => names.en ?? []))]]]
  ] as FilterSpecification;
  return {
    id: 'base-label:city',
    type: 'symbol',
    source: 'base-labels',
    filter: ['all', ['==', ['get', 'what'], 'city'], byRank(context, RANK_AT_ZOOM_ZERO.city), notShown] as FilterSpecification,
    layout: {
      'text-field': labelText(context.view, context.page),
      'text-font': [FONTS.text],
      'text-size': size(context, 10, 13),
      'text-max-width': 8,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: { 'text-color': paper.placeInk, 'text-opacity': 0.75, 'text-halo-color': paper.halo, 'text-halo-width': 1.2 }
  };
}

function waters(context: StyleContext): LayerSpecification[] {
  const { paper } = context.palette;
  const alphabetic = isAlphabetic(context);
  const isUnmarked = besideMarks(context);
  const layer = (id: string, kinds: string[], zoom: number, small: number, large: number): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'base-labels',
    filter: ['all', ['in', ['get', 'what'], ['literal', kinds]], byRank(context, zoom), isUnmarked] as FilterSpecification,
    layout: {
      'text-field': labelText(context.view, context.page),
      'text-font': [alphabetic ? FONTS.italic : FONTS.text],
      'text-size': size(context, small, large),
      'text-max-width': 7,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: { 'text-color': paper.waterInk, 'text-halo-color': paper.water, 'text-halo-width': 0.8 }
  });
  return [
    layer('base-label:ocean', ['ocean', 'sea'], RANK_AT_ZOOM_ZERO.sea, 11, 16),
    layer('base-label:water', ['gulf', 'bay', 'strait', 'lake'], RANK_AT_ZOOM_ZERO.water, 10, 13),
    riverCourses(context)
  ];
}

/** A strait that is marked as a passage has its name there. */
function besideMarks({ passages = [] }: StyleContext): FilterSpecification {
  const isOneOf = (language: 'ar' | 'en'): ExpressionSpecification => [
    'in',
    ['get', `name:${language}`],
    ['literal', passages.map(({ names }) => names[language])]
  ];
  return ['!', ['any', isOneOf('ar'), isOneOf('en')]] as FilterSpecification;
}

/** Names of rivers follow their course. */
function riverCourses(context: StyleContext): LayerSpecification {
  const { paper } = context.palette;
  return {
    id: 'base-label:river',
    type: 'symbol',
    source: 'base-labels',
    minzoom: 3,
    filter: ['all', ['==', ['get', 'what'], 'river-course'], byRank(context, RANK_AT_ZOOM_ZERO.river)] as FilterSpecification,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 400,
      'text-field': labelText(context.view, context.page),
      'text-font': [isAlphabetic(context) ? FONTS.italic : FONTS.text],
      'text-size': size(context, 10, 13),
      'text-max-angle': 40
    },
    paint: { 'text-color': paper.waterInk, 'text-halo-color': paper.land, 'text-halo-width': 1 }
  };
}
