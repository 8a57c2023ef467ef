import type { CountrySet } from '#core/atlas/atlas';
import type { LayerGroup, StyleContext } from './context';
import { lineLayers } from './line-layers';
import { areaLayers, setLayers } from './area-layers';
import type { SubjectDefinition } from './subject';

/** One source and all the layers of a subject that is shown; nothing of one that is not. */
export function subjectGroup(subject: SubjectDefinition, context: StyleContext): LayerGroup {
  const { atlas, view } = context;
  if (!atlas || !view.subjects.includes(subject.id)) return { sources: {}, layers: [] };
  const source = subjectSource(subject);
  const opacity = (view.opacity[subject.id] ?? 100) / 100;
  return {
    sources: {
      [source]: {
        type: 'geojson',
        data: `atlas://subject/${subject.id}${view.time === null ? '' : `/history/${context.page}`}`,
        promoteId: 'key',
        attribution: subject.attribution,
        tolerance: 0.2
      }
    },
    layers: [
      ...setLayers(subject, shownSet(subject, context), context, opacity),
      ...areaLayers(subject, source, context, opacity),
      ...lineLayers(subject, source, context, opacity)
    ]
  };
}

export const subjectSource = (subject: SubjectDefinition): string => `subject-${subject.id}`;

/** The set a subject shows: the selected one if it is its own, else its usual one. */
export function shownSet(
  subject: SubjectDefinition,
  { atlas, view }: Pick<StyleContext, 'atlas' | 'view'>
): CountrySet | undefined {
  const own = (atlas?.sets ?? []).filter((set) => set.subject === subject.id);
  const selected = view.selection?.kind === 'set' ? view.selection.id : undefined;
  return own.find((set) => set.id === selected) ?? own.find((set) => set.id === subject.set);
}
