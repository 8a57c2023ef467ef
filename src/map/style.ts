import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fonts';
import { baseGroup } from './layers/base';
import { baseLabelGroup } from './layers/base-labels';
import { eventGroup } from './layers/events';
import type { LayerGroup, MakeGroups, StyleContext } from './layers/context';
import { ALL_SUBJECTS } from './layers/index';
import { subjectGroup } from './layers/subject-group';
import { placeGroup } from './layers/places';
import { inOrder } from './order';

/**
 * The whole style as a pure function of what it depends on. The map compares it with the style before and changes only
 * what differs, so nobody else adds, moves or paints a layer. `more` makes what only some readers ever need and is loaded
 * for them alone.
 */
export function buildStyle(context: StyleContext, more: MakeGroups = () => []): StyleSpecification {
  const subjects = ALL_SUBJECTS.map((subject) => subjectGroup(subject, context));
  const usual = [
    baseGroup(context, drawsCountries(subjects, context)),
    baseLabelGroup(context),
    ...subjects,
    placeGroup(context),
    eventGroup(context)
  ];
  const groups = [...usual, ...more(context)];
  return {
    version: 8,
    name: 'Masarat',
    projection: { type: context.view.projection === 'globe' ? 'globe' : 'mercator' },
    'font-faces': fontFaces(context.page),
    sources: usedSources(groups),
    layers: inOrder(groups.flatMap((group) => group.layers)),
    transition: { duration: 0, delay: 0 }
  };
}

/**
 * Whether countries are filled. Until the atlas tells, those are foreseen that subjects show of themselves: a base without
 * them would be cut twice before the first map stands.
 */
function drawsCountries(subjects: readonly LayerGroup[], { atlas, view }: StyleContext): boolean {
  if (!atlas) return ALL_SUBJECTS.some(({ id, set }) => set !== undefined && view.subjects.includes(id));
  return subjects.some(({ layers }) => layers.some(({ id }) => id.startsWith('country-set:')));
}

/** Only the sources some layer draws: one that nobody draws would still be fetched, cut and kept. */
function usedSources(groups: readonly LayerGroup[]): StyleSpecification['sources'] {
  const drawn = new Set(groups.flatMap((group) => group.layers.map((layer) => ('source' in layer ? layer.source : undefined))));
  const all = Object.assign({}, ...groups.map((group) => group.sources)) as StyleSpecification['sources'];
  return Object.fromEntries(Object.entries(all).filter(([id]) => drawn.has(id)));
}
