import type { FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { DrawnArea, DrawnSet } from '#core/atlas/drawn';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { dataAddress, type LayerGroup, type StyleContext } from './context';
import { lineLayers } from './line-layers';
import { areaLayers } from './area-layers';
import { setLayers } from './set-layers';
import type { SubjectDefinition } from './subject';

const SOURCE = 'subjects';

/** All the layers of a subject that is shown; nothing of one that is not. */
export function subjectGroup(subject: SubjectDefinition, context: StyleContext): LayerGroup {
  const { atlas, view } = context;
  if (!atlas || !view.subjects.includes(subject.id)) return { sources: {}, layers: [] };
  const opacity = (view.opacity[subject.id] ?? 100) / 100;
  const heights = areaHeights(atlas.areas.filter((area) => area.subject === subject.id));
  return {
    sources: { [SOURCE]: subjectsSource(context) },
    layers: [
      ...setLayers(subject, shownSet(subject, context), context, opacity),
      ...areaLayers(subject, SOURCE, context, opacity)
        .filter(({ id }) => heights.has(id.slice(0, id.indexOf(':'))))
        .map((layer) => ofSubject(layer, subject.id)),
      ...lineLayers(subject, SOURCE, context, opacity).map((layer) => ofSubject(layer, subject.id))
    ]
  };
}

/** Where areas lie: a layer without any would still have the clip of every tile drawn for it. */
function areaHeights(areas: readonly DrawnArea[]): Set<string> {
  const heights = areas.map(({ parallel, waterOnly }) => (parallel !== undefined ? 'parallel' : waterOnly ? 'sea-area' : 'area'));
  return new Set(heights.length > 0 ? [...heights, 'area-label'] : []);
}

/** One source for all: the map draws the clip of every tile anew wherever the next layer is of another source. */
function subjectsSource(context: StyleContext): SourceSpecification {
  const { view, page } = context;
  const shown = SUBJECTS.filter((subject) => view.subjects.includes(subject));
  const past = view.time === null ? '' : `/history/${page}`;
  const data = dataAddress(context, `subjects/${shown.join(',')}${past}`);
  return { type: 'geojson', data, promoteId: 'key', tolerance: 0.2 };
}

function ofSubject(layer: LayerSpecification, subject: SubjectId): LayerSpecification {
  if (!('filter' in layer)) return layer;
  const filter = ['all', ['==', ['get', 'subject'], subject], layer.filter] as FilterSpecification;
  return { ...layer, filter } as LayerSpecification;
}

/**
 * The set a subject shows: the selected one if it is its own, and none while that of another subject that is shown is selected,
 * or the two would read as one circle of states; else its usual one.
 */
export function shownSet<S extends DrawnSet>(
  subject: SubjectDefinition,
  { atlas, view }: Pick<StyleContext, 'view'> & { atlas: { sets: readonly S[] } | null }
): S | undefined {
  const sets = atlas?.sets ?? [];
  const chosen = view.selection?.kind === 'set' ? view.selection.id : undefined;
  const selected = sets.find((set) => set.id === chosen && view.subjects.includes(set.subject));
  if (selected) return selected.subject === subject.id ? selected : undefined;
  return sets.find((set) => set.id === subject.set && set.subject === subject.id);
}
