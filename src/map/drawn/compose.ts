import type { Place } from '#core/atlas/atlas';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { legendKey } from '../layers/features';
import { drawAreas } from './draw-areas';
import { drawLines } from './draw-lines';
import { drawNames, FILE_FONTS } from './draw-names';
import { drawBorders, drawLand, drawWater, groundOf } from './ground';
import { inksOf, ownStyle } from './inks';
import { drawMarks, markPlaces, type Mark } from './marks';
import type { PlacedName } from './names';
import { isSpot } from './picture';
import { hasScale, namesOn, placesOf, withNames } from './placing';
import { drawScaleBar, scaleBar } from './scale-bar';
import type { Seen, Sheet } from './sheet';
import { linesOf, type Shown } from './shown';
import { element, escapeText, group } from './svg';

/** Lines that only say where one is are drawn at this strength. */
const CONTEXT_STRENGTH = 0.75;
interface Composed {
  svg: string;
  keys: string[];
  subjects: SubjectId[];
  /** The signs that stand on it. */
  marks: readonly Mark[];
  /** What it marks by rank and scale, those too whose sign had to give way; neighbours not counted. */
  places: readonly Place[];
}

/** Lays the parts of a drawing over one another, in the order of the live map's heights. */
export function compose(sheet: Sheet): Composed {
  const { atlas, base, shown, frame, theme, id } = sheet;
  const inks = inksOf(theme);
  const ground = groundOf(frame, inks, base);
  const lines = drawLines(shown.lines, shown.manner, frame, inks, `${id}l`);
  const context = isSpot(shown) ? contextLines(sheet) : undefined;
  const places = placesOf(sheet, lines);
  const marks = markPlaces(places, frame);
  const strokes = [...lines.strokes, ...(context?.strokes ?? []), ...(sheet.over?.strokes ?? [])];
  const names = sheet.isNamed ? namesOn(sheet, ground, marks, strokes) : [];
  const areas = drawAreas(atlas, shown.areas, shown.manner, frame, inks);
  const content = [
    spaceRound(sheet),
    drawWater(ground),
    areas.atSea,
    drawLand(ground, shown.sets, shown.manner),
    areas.onLand,
    drawBorders(ground, shown.manner.borders),
    areas.parallels,
    group({ opacity: CONTEXT_STRENGTH }, context?.svg ?? ''),
    lines.svg,
    drawMarks(withNames(marks, names), shown, inks, `${id}s`),
    sheet.over?.svg ?? '',
    drawNames(names, { ...sheet, language: sheet.naming.script, inks }),
    hasScale(sheet) ? drawScaleBar(scaleBar(frame, sheet.language), frame, inks, sheet.language, theme) : ''
  ];
  return {
    svg: page(sheet, seenOn(sheet, names), content),
    keys: [...lines.keys, ...(context?.keys ?? []), ...otherKeys(shown, marks)],
    subjects: SUBJECTS.filter((subject) => shown.subjects.includes(subject) || context?.subjects.includes(subject)),
    marks,
    places: places.flatMap(({ place, part }) => (part === 'context' ? [] : [place]))
  };
}

/** Round the globe of a view lies space; round others the page lends its ground. */
function spaceRound({ shown, frame: { width, height, rim }, theme }: Sheet): string {
  return shown.manner.isView && rim ? element('rect', { width, height, fill: inksOf(theme)('space') }) : '';
}

/** The lines of the subjects that a place serves, where nothing but the place is shown. */
function contextLines({ atlas, shown, frame, theme, id }: Sheet) {
  const subjects = SUBJECTS.filter((subject) => shown.places.some((place) => place.subjects.includes(subject)));
  const lines = subjects.flatMap((subject) => linesOf(atlas, subject).map((feature) => ({ subject, feature })));
  return { ...drawLines(lines, shown.manner, frame, inksOf(theme), `${id}c`), subjects };
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
function page(
  { frame, title, description, href, theme, id, enlarged = 1 }: Sheet,
  seen: Seen,
  content: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width * enlarged,
      height: frame.height * enlarged,
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
