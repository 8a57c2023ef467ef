import { FIRST_SUBJECTS, FIRST_ZOOM } from '#core/atlas/first-map';
import type { Language } from '#core/atlas/vocabulary';
import { labelLanguages, type View } from '#core/view/view';
import { zoomShiftAt } from './layers/context';
import type { Lit } from './lit';

/** The whole is asked for this much before it is needed. */
const AHEAD = 0.25;

/**
 * Whether a view shows more than the small files of the first view hold: it is nearer, names things in another language
 * than the page's, or draws the borders they leave out.
 */
export function needsWhole({ camera, labels, borders }: Pick<View, 'camera' | 'labels' | 'borders'>, page: Language): boolean {
  const { first, second = first } = labelLanguages(labels, page);
  return isNear(camera.zoom + zoomShiftAt(camera.center[1])) || borders === 'un' || first !== page || second !== page;
}

/** Whether a view draws more of the atlas than the subjects of the first view do: others, or anything that stands out. */
export function needsMore({ subjects, selection }: Pick<View, 'subjects' | 'selection'>, lit: readonly Lit[] = []): boolean {
  return selection !== null || lit.length > 0 || !subjects.every((subject) => FIRST_SUBJECTS.includes(subject));
}

/** `zoom` is that of the equator at the scale of the middle of the map. */
export function isNear(zoom: number): boolean {
  return zoom > FIRST_ZOOM - AHEAD;
}
