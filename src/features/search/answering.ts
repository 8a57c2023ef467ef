/* What answers a query: loaded when the field is first entered, since most readers look before they search. */
export { find } from '#core/search/find';
export { buildSearchIndex } from '#core/search/search-index';
export { coordinateFailure } from '#i18n/coordinate-failure';
export { namedSubjects } from './labels';
export { namedLabels } from './map-labels';
export { optionsOf } from './options';
