import type { Place } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import { subjectDefinition } from '../layers/index';
import { PLACE_SIGNS, SIGN_BOX, SIGN_EDGE, SIGN_SIZES } from '../symbols';
import { around, meet, type Rect } from './boxes';
import type { Frame } from './frame';
import { between } from './growth';
import type { Inks } from './inks';
import { figure, short } from './path';
import type { Shown } from './shown';
import type { Point } from './simplify';
import { element, group } from './svg';

/**
 * How a place stands in a drawing: what it is about, what is to be named whatever its rank and is it first, part of what is
 * shown, or a neighbour to find one's way by.
 */
export type Part = 'subject' | 'first' | 'named' | 'shown' | 'context';

export interface Mark {
  place: Place;
  part: Part;
  at: Point;
  /** Half the side of its sign in pixels. */
  half: number;
}

/** Places that can stand on the picture without covering one another, the most important first. */
export function markPlaces(places: readonly { place: Place; part: Part }[], frame: Frame): Mark[] {
  const marks: Mark[] = [];
  const taken: Rect[] = [];
  for (const { place, part } of places) {
    const at = frame.project(place.at);
    if (!at || !isOn(at, frame)) continue;
    const half = (SIGN_BOX / 2) * signScale(place, part, frame.zoom);
    const rect = signRect(at, half);
    if (taken.some((other) => meet(rect, other))) continue;
    taken.push(rect);
    marks.push({ place, part, at, half });
  }
  return marks;
}

export function isOn([x, y]: Point, { width, height }: { width: number; height: number }): boolean {
  return x > 4 && y > 4 && x < width - 4 && y < height - 4;
}

/** As large as on the live map; what the drawing is about is never small, and neighbours are. */
function signScale(place: Place, part: Part, zoom: number): number {
  const [least, most] = SIGN_SIZES.map(([at, sizes]) => [at, sizes[place.rank]] as const);
  const size = between(zoom, least!, most!);
  if (part === 'subject') return Math.max(0.95, size);
  return part === 'context' ? Math.min(0.55, size) : Math.max(0.6, size);
}

/**
 * The signs, in the voice of the first shown subject that a place serves; a ring round what the drawing is about. `ids`
 * begins the ids of the shapes.
 */
export function drawMarks(marks: readonly Mark[], { subjects, manner }: Shown, inks: Inks, ids: string): string {
  const kinds = [...new Set(marks.map(({ place }) => place.kind))];
  const shapes = kinds.map((kind) => element('path', { id: `${ids}${kind}`, d: PLACE_SIGNS[kind] }));
  const strengthOf = ({ place }: Mark): number | undefined => manner.strengths[voiceOf(place, subjects)!];
  const signs = marks.toReversed().map((mark) => drawSign(mark, subjects, inks, ids, strengthOf(mark)));
  const edge = { stroke: inks('casing'), 'stroke-width': SIGN_EDGE, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return marks.length === 0 ? '' : element('defs', {}, ...shapes) + group(edge, ...signs);
}

function voiceOf(place: Place, subjects: readonly SubjectId[]): SubjectId | undefined {
  return subjects.find((subject) => place.subjects.includes(subject)) ?? place.subjects[0];
}

function drawSign(
  { place, part, at: [x, y], half }: Mark,
  subjects: readonly SubjectId[],
  inks: Inks,
  ids: string,
  opacity: number | undefined
): string {
  const voice = voiceOf(place, subjects);
  const fill = part === 'context' || !voice ? inks('countryInk') : inks(subjectDefinition(voice).voice);
  const transform = `translate(${short(x - half)} ${short(y - half)})scale(${figure((2 * half) / SIGN_BOX)})`;
  const sign = element('use', { href: `#${ids}${place.kind}`, fill, transform, opacity });
  if (part !== 'subject') return sign;
  return (
    element('circle', {
      cx: short(x),
      cy: short(y),
      r: half + 4.5,
      fill: 'none',
      stroke: inks('placeInk'),
      'stroke-width': 1.6
    }) + sign
  );
}

/** The square a sign takes. */
export function signRect(at: Point, half: number): Rect {
  return around(at, half + 1);
}
