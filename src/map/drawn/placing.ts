import type { Place } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import { FOREMOST_BY, FOREMOST_KINDS, PLACE_RANKS_PER_ZOOM } from '#core/atlas/ranks';
import { around, PointGrid } from './boxes';
import type { DrawnLines } from './draw-lines';
import type { Ground } from './ground';
import { isOn, signRect, type Mark, type Part } from './marks';
import { Mask } from './mask';
import { placeNames, type PlacedName } from './names';
import { scaleBar } from './scale-bar';
import type { Sheet } from './sheet';
import { isAbout } from './shown';
import { areaWishes, groundWishes, namedZoom, placeWishes } from './wishes';

/** Pixels from a line within which a place counts as on it. */
const ON_LINE = 6;
const MOST_NEIGHBOURS = 14;
/** A drawing of a subject stands still and has time for more places than the live map at the same scale. */
const MORE_RANKS = 0.6;
/** Cities of the base map on a small drawing, and on what a whole map shows. */
const MOST_CITIES = { small: 8, view: 24 } as const;

interface WantedPlace {
  place: Place;
  part: Part;
}

/** The places a drawing marks: what it is of, then what belongs to it by rank, then the neighbours. */
export function placesOf(sheet: Sheet, lines: DrawnLines): WantedPlace[] {
  const { atlas, shown, over } = sheet;
  const marked = new Set(over?.marked?.map(({ place }) => place));
  const others = atlas.places
    .filter((place) => !shown.places.includes(place) && !marked.has(place.id))
    .sort((a, b) => orderOf(a, shown.subjects) - orderOf(b, shown.subjects));
  const serves = (place: Place): boolean => place.subjects.some((subject) => shown.subjects.includes(subject));
  const belongs = belonging(sheet, lines);
  const named = namedPlaces(others, shown.manner.named);
  const own = others.filter((place) => !shown.manner.named.has(place.id) && serves(place) && belongs(place));
  return [
    ...shown.places.map((place) => ({ place, part: 'subject' as const })),
    ...named,
    ...own.map((place) => ({ place, part: 'shown' as const })),
    ...neighboursOf(
      sheet,
      others.filter((place) => !own.includes(place) && !shown.manner.named.has(place.id))
    )
  ];
}

/** Places that have their sign and name in any case, the foremost first. */
function namedPlaces(places: readonly Place[], named: ReadonlyMap<string, boolean>): WantedPlace[] {
  const wanted = places
    .filter(({ id }) => named.has(id))
    .map((place): WantedPlace => ({ place, part: named.get(place.id) ? 'first' : 'named' }));
  return [...wanted.filter(({ part }) => part === 'first'), ...wanted.filter(({ part }) => part === 'named')];
}

function orderOf({ rank, kind, subjects }: Place, shown: readonly SubjectId[]): number {
  const isForemost = FOREMOST_KINDS.includes(kind) && subjects[0] !== undefined && shown.includes(subjects[0]);
  return isForemost ? rank - FOREMOST_BY : rank;
}

/** Whether a place that serves what is shown stands on the drawing: by its rank, or because it lies on what is drawn. */
function belonging({ shown, frame }: Sheet, lines: DrawnLines): (place: Place) => boolean {
  const least = PLACE_RANKS_PER_ZOOM * frame.zoom;
  const grid = new PointGrid(lines.strokes);
  const isOnLine = (place: Place): boolean => {
    const at = frame.project(place.at);
    return at !== undefined && grid.count(around(at, ON_LINE)) > 0;
  };
  if (isAbout(shown)) return (place) => place.rank <= least + 1 && isOnLine(place);
  const more = frame.kind === 'globe' || shown.manner.isView ? 0 : MORE_RANKS;
  return ({ rank }) => rank <= least + more;
}

/** Places to find one's way by; on the live map the base map's cities serve for that. */
function neighboursOf({ shown, frame }: Sheet, places: readonly Place[]): WantedPlace[] {
  if (frame.kind === 'globe' || shown.manner.isView) return [];
  const isNear = (place: Place): boolean => {
    const at = frame.project(place.at);
    return at !== undefined && isOn(at, frame);
  };
  return places
    .filter((place) => place.rank <= Math.min(2, PLACE_RANKS_PER_ZOOM * frame.zoom) && isNear(place))
    .slice(0, MOST_NEIGHBOURS)
    .map((place) => ({ place, part: 'context' }));
}

/** Neighbours serve to find one's way: a sign without its name does not. */
export function withNames(marks: readonly Mark[], names: readonly PlacedName[]): Mark[] {
  const named = new Set(names.map(({ wish }) => wish.ref));
  return marks.filter(({ part, place }) => part !== 'context' || named.has(`place:${place.id}`));
}

/** The names on a drawing, each at its spot. */
export function namesOn(sheet: Sheet, { land }: Ground, marks: readonly Mark[], strokes: DrawnLines['strokes']): PlacedName[] {
  const { atlas, base, frame, language, naming, shown, over } = sheet;
  const { isView, litAreas } = shown.manner;
  const own = [...(over?.wishes ?? []), ...placeWishes(marks, naming), ...areaWishes(shown.areas, frame, naming, litAreas)];
  const named = new Set([
    ...marks.map(({ place }) => place.names.en),
    ...shown.areas.filter(({ id }) => litAreas.has(id)).map(({ names }) => names.en),
    ...(over?.marked ?? []).map(({ names }) => names.en)
  ]);
  const members = new Set(isAbout(shown) ? shown.sets.flatMap(({ countries }) => countries.map(({ country }) => country)) : []);
  const zoom = isView ? frame.zoom : namedZoom(frame);
  const mostCities = isView ? MOST_CITIES.view : MOST_CITIES.small;
  const ground = {
    atlas,
    base,
    frame,
    naming,
    zoom,
    mostCities,
    land: new Mask(land, frame),
    coast: land,
    named,
    marks,
    members
  };
  return placeNames([...own, ...groundWishes(ground)], {
    width: frame.width,
    height: frame.height,
    rim: frame.rim,
    language: naming.script,
    taken: [
      ...(hasScale(sheet) ? [scaleBar(frame, language).rect] : []),
      ...(over?.rects ?? []),
      ...marks.map(({ at, half }) => signRect(at, half))
    ],
    strokes
  });
}

/** On a globe no scale holds. */
export function hasScale({ frame, isNamed, isScaled = true }: Sheet): boolean {
  return isNamed && isScaled && frame.kind !== 'globe';
}
