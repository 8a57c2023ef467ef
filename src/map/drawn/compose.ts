import type { Atlas, Place } from '#core/atlas/atlas';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { legendKey } from '../layers/features';
import { PLACE_RANKS_PER_ZOOM } from '../ranks';
import type { DrawnBase } from './base';
import { around, PointGrid, type Rect } from './boxes';
import { drawAreas } from './draw-areas';
import { drawLines, type DrawnLines } from './draw-lines';
import { drawNames, FILE_FONTS } from './draw-names';
import type { Frame } from './frame';
import { drawBorders, drawLand, drawWater, groundOf, type Ground } from './ground';
import { inksOf, ownStyle, type DrawnTheme } from './inks';
import { drawMarks, isOn, markPlaces, signRect, type Mark, type Part } from './marks';
import { Mask } from './mask';
import { placeNames, type PlacedName } from './names';
import { isSpot } from './picture';
import { drawScaleBar, scaleBar } from './scale-bar';
import { linesOf, type Shown } from './shown';
import { element, escapeText, group } from './svg';
import { areaWishes, groundWishes, placeWishes } from './wishes';

/** Pixels from a line within which a place counts as on it. */
const ON_LINE = 6;
const MOST_NEIGHBOURS = 14;
/** Lines that only say where one is are drawn at this strength. */
const CONTEXT_STRENGTH = 0.75;
/** A drawing of a subject stands still and has time for more places than the live map at the same scale. */
const MORE_RANKS = 0.6;

/** What is to be seen on a drawing, by name. */
export interface Seen {
  /** What it is of: areas and countries, lines, places, the foremost first. */
  shown: readonly string[];
  /** What lies around: waters, countries, neighbours. */
  around: readonly string[];
}

/** Everything a drawing is made from. */
export interface Sheet {
  atlas: Atlas;
  base: DrawnBase;
  shown: Shown;
  frame: Frame;
  language: 'ar' | 'en';
  theme: DrawnTheme;
  /** Begins the ids of the drawing. */
  id: string;
  title: string;
  description: string | ((seen: Seen) => string);
  href?: ((ref: string) => string | undefined) | undefined;
  isNamed: boolean;
  /** False where the scale stands beside the drawing. */
  isScaled?: boolean;
  /** What will be laid over the drawing: no name is to stand under these rectangles, nor on these strokes where it can be helped. */
  keepOff?: { rects: readonly Rect[]; strokes: DrawnLines['strokes'] };
}

export interface Composed {
  svg: string;
  keys: string[];
  subjects: SubjectId[];
}

/** Lays the parts of a drawing over one another, in the order of the live map's heights. */
export function compose(sheet: Sheet): Composed {
  const { atlas, base, shown, frame, theme, id } = sheet;
  const inks = inksOf(theme);
  const ground = groundOf(frame, inks, base);
  const lines = drawLines(shown.lines, frame, inks, `${id}l`);
  const context = isSpot(shown) ? contextLines(sheet) : undefined;
  const marks = markPlaces(placesOf(sheet, lines), frame);
  const strokes = [...lines.strokes, ...(context?.strokes ?? []), ...(sheet.keepOff?.strokes ?? [])];
  const names = sheet.isNamed ? allNames(sheet, ground, marks, strokes) : [];
  const areas = drawAreas(atlas, shown.areas, isLifted(shown), frame, inks);
  const content = [
    drawWater(ground),
    areas.atSea,
    drawLand(ground, shown.sets),
    areas.onLand,
    drawBorders(ground),
    areas.parallels,
    group({ opacity: CONTEXT_STRENGTH }, context?.svg ?? ''),
    lines.svg,
    drawMarks(withNames(marks, names), shown.subjects, inks, `${id}s`),
    drawNames(names, { ...sheet, inks }),
    hasScale(sheet) ? drawScaleBar(scaleBar(frame, sheet.language), frame, inks, sheet.language, theme) : ''
  ];
  return {
    svg: page(sheet, seenOn(sheet, names), content),
    keys: [...lines.keys, ...(context?.keys ?? []), ...otherKeys(shown, marks)],
    subjects: SUBJECTS.filter((subject) => shown.subjects.includes(subject) || context?.subjects.includes(subject))
  };
}

/** Whether what is shown is what the drawing is about, rather than all of some subjects. */
function isLifted({ whole }: Shown): boolean {
  return whole.length === 0;
}

/** On a globe no scale holds. */
function hasScale({ frame, isNamed, isScaled = true }: Sheet): boolean {
  return isNamed && isScaled && frame.kind !== 'globe';
}

/** Neighbours serve to find one's way: a sign without its name does not. */
function withNames(marks: readonly Mark[], names: readonly PlacedName[]): Mark[] {
  const named = new Set(names.map(({ wish }) => wish.ref));
  return marks.filter(({ part, place }) => part !== 'context' || named.has(`place:${place.id}`));
}

/** The lines of the subjects that a place serves, where nothing but the place is shown. */
function contextLines({ atlas, shown, frame, theme, id }: Sheet) {
  const subjects = SUBJECTS.filter((subject) => shown.places.some((place) => place.subjects.includes(subject)));
  const lines = subjects.flatMap((subject) => linesOf(atlas, subject).map((feature) => ({ subject, feature })));
  return { ...drawLines(lines, frame, inksOf(theme), `${id}c`), subjects };
}

/** What the drawing is of, then what belongs to it by rank, then the neighbours. */
function placesOf({ atlas, shown, frame }: Sheet, lines: DrawnLines): { place: Place; part: Part }[] {
  const grid = new PointGrid(lines.strokes);
  const least = PLACE_RANKS_PER_ZOOM * frame.zoom;
  const isOnLine = (place: Place): boolean => {
    const at = frame.project(place.at);
    return at !== undefined && grid.count(around(at, ON_LINE)) > 0;
  };
  const others = atlas.places.filter((place) => !shown.places.includes(place)).sort((a, b) => a.rank - b.rank);
  const serves = (place: Place): boolean => place.subjects.some((subject) => shown.subjects.includes(subject));
  const belongs = (place: Place): boolean => {
    if (isLifted(shown)) return place.rank <= least + 1 && isOnLine(place);
    return place.rank <= least + (frame.kind === 'globe' ? 0 : MORE_RANKS);
  };
  const own = others.filter((place) => serves(place) && belongs(place));
  const isNear = (place: Place): boolean => {
    const at = frame.project(place.at);
    return at !== undefined && isOn(at, frame);
  };
  const neighbours = others.filter((place) => !own.includes(place) && place.rank <= Math.min(2, least) && isNear(place));
  return [
    ...shown.places.map((place) => ({ place, part: 'subject' as const })),
    ...own.map((place) => ({ place, part: 'shown' as const })),
    ...(frame.kind === 'globe' ? [] : neighbours.slice(0, MOST_NEIGHBOURS)).map((place) => ({ place, part: 'context' as const }))
  ];
}

function allNames(sheet: Sheet, { land }: Ground, marks: readonly Mark[], strokes: DrawnLines['strokes']): PlacedName[] {
  const { atlas, base, frame, language, shown } = sheet;
  const lifted = isLifted(shown);
  const own = [...placeWishes(marks, language), ...areaWishes(shown.areas, frame, language, lifted)];
  const named = new Set([
    ...marks.map(({ place }) => place.names.en),
    ...(lifted ? shown.areas.map(({ names }) => names.en) : [])
  ]);
  const members = new Set(lifted ? shown.sets.flatMap(({ countries }) => countries.map(({ country }) => country)) : []);
  const ground = { atlas, base, frame, language, land: new Mask(land, frame), coast: land, named, marks, members };
  return placeNames([...own, ...groundWishes(ground)], {
    width: frame.width,
    height: frame.height,
    rim: frame.rim,
    language,
    taken: [
      ...(hasScale(sheet) ? [scaleBar(frame, language).rect] : []),
      ...(sheet.keepOff?.rects ?? []),
      ...marks.map(({ at, half }) => signRect(at, half))
    ],
    strokes
  });
}

function otherKeys(shown: Shown, marks: readonly Mark[]): string[] {
  return [
    ...shown.areas.map(({ subject, kind }) => legendKey.area(subject, kind)),
    ...shown.sets.map(({ subject, id }) => legendKey.set(subject, id)),
    ...marks.filter(({ part }) => part !== 'context').map(({ place }) => legendKey.place(place.kind))
  ];
}

function seenOn({ shown, language, atlas }: Sheet, names: readonly PlacedName[]): Seen {
  const own = new Set<string>(['subject', 'place', 'area']);
  const lines = new Set(shown.lines.map(({ feature }) => feature.properties.id));
  const written = (isOwn: boolean): string[] =>
    names.filter(({ wish }) => own.has(wish.style) === isOwn).map(({ wish }) => wish.name ?? wish.text);
  const records = [...shown.areas, ...shown.sets, ...atlas.lines.filter(({ id }) => lines.has(id))];
  return { shown: [...new Set([...records.map((record) => record.names[language]), ...written(true)])], around: written(false) };
}

/** The picture with its title and description. With links inside it is a group: what an image holds cannot be reached. */
function page({ frame, title, description, href, theme, id }: Sheet, seen: Seen, content: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: href ? 'group' : 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
      'font-family': theme === 'page' ? undefined : FILE_FONTS
    },
    element('title', { id: `${id}-t` }, escapeText(title)),
    element('desc', { id: `${id}-d` }, escapeText(typeof description === 'string' ? description : description(seen))),
    ownStyle(theme),
    ...content
  );
}
