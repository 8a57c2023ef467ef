import type { Mode, Status, SubjectId } from '#core/atlas/vocabulary';
import type { LonLat } from '#core/geodesy/longitude';
import { legendKey } from '../layers/features';
import { subjectDefinition } from '../layers/index';
import { voiceOfMode } from '../layers/subject';
import {
  CASING,
  LANE_STEPS,
  MARK_STROKES,
  MARKS,
  RHYTHMS,
  SCHEMATIC_KEY,
  SCHEMATIC_STRENGTH,
  SEA_TICKS,
  STROKE_WIDTHS,
  UNDATED_STRENGTH,
  WIDTH_GROWTH
} from '../strokes';
import { SEA_TICK } from '../symbols';
import { toTrack } from './base';
import type { Frame } from './frame';
import { between } from './growth';
import type { Inks } from './inks';
import { alongside, marksAlong } from './offset';
import { figure, pathData, short } from './path';
import { isLitLine, type DrawnFeature, type Manner, type ShownLine } from './shown';
import type { Point } from './simplify';
import { element, group, type Attributes } from './svg';
import { traceStrokes } from './trace';

/** Pixels by which the strokes of what stands out are wider than the line. */
const LIFTED = { ink: 4.4, edge: 2.6, stroke: 0.8 } as const;

/** Strokes that look the same: drawn as one path. */
interface Look {
  subject: SubjectId;
  mode: Mode;
  status: Status;
  isSchematic: boolean;
  /** Nobody here knows whether it was there at the time that is looked at. */
  isUndated: boolean;
  isLit: boolean;
  strokes: Point[][];
  /** Where the heads that show the direction stand, and which way they point in degrees. */
  ticks: { at: Point; angle: number }[];
}

export interface DrawnLines {
  svg: string;
  /** All strokes, for names to keep off. */
  strokes: readonly (readonly Point[])[];
  /** The rows of the legend that speak of them. */
  keys: readonly string[];
}

/** Lines as on the live map: all casings under all strokes, rhythm by status, marks by mode. `ids` begins the ids of the paths. */
export function drawLines(lines: readonly ShownLine[], manner: Manner, frame: Frame, inks: Inks, ids: string): DrawnLines {
  const looks = looksOf(lines, manner, frame);
  const paths = looks.map((look, index) => element('path', { id: `${ids}${index}`, d: pathData(look.strokes) }));
  const parts = looks.map((look, index) => drawLook(look, `#${ids}${index}`, manner, frame, inks, `#${ids}t`));
  const needsTick = looks.some(({ ticks }) => ticks.length > 0);
  const tick = needsTick ? element('path', { id: `${ids}t`, d: SEA_TICK }) : '';
  const svg =
    looks.length === 0
      ? ''
      : element('defs', {}, ...paths, tick) +
        group(
          { fill: 'none', 'stroke-linejoin': 'round' },
          group(
            { stroke: inks('casing'), 'stroke-linecap': 'round', opacity: CASING.strength },
            ...parts.map((part) => part.casing)
          ),
          ...parts.map((part) => part.stroke),
          ...parts.map((part) => part.marks),
          ...parts.map((part) => part.lifted)
        );
  return { svg, strokes: looks.flatMap(({ strokes }) => strokes), keys: looks.flatMap(keysOf) };
}

function keysOf({ subject, mode, status, isSchematic }: Look): string[] {
  return [legendKey.line(subject, mode, status), ...(isSchematic ? [SCHEMATIC_KEY] : [])];
}

function looksOf(lines: readonly ShownLine[], manner: Manner, frame: Frame): Look[] {
  const looks = new Map<string, Look>();
  for (const { subject, feature } of lines) {
    const { mode, status, accuracy, heading, lane, undated } = feature.properties as unknown as {
      mode: Mode;
      status: Status;
      accuracy: string;
      heading: string;
      lane: number;
      undated?: number;
    };
    const isSchematic = accuracy === 'schematic';
    const isUndated = manner.time !== null && undated === 1;
    const isLit = isLitLine(feature, manner);
    const key = [subject, mode, status, isSchematic, isUndated, isLit].join('|');
    const look = looks.get(key) ?? { subject, mode, status, isSchematic, isUndated, isLit, strokes: [], ticks: [] };
    looks.set(key, look);
    const traced = traceStrokes(frame, [toTrack(coordinatesOf(feature))]);
    const strokes = traced.map((stroke) => alongside(stroke, lane * between(frame.zoom, ...LANE_STEPS)));
    look.strokes.push(...strokes);
    if (MARKS[mode] === 'ticks' && heading === 'one') look.ticks.push(...strokes.flatMap((stroke) => ticksOn(stroke, frame)));
  }
  return [...looks.values()].filter(({ strokes }) => strokes.length > 0);
}

export function coordinatesOf(feature: DrawnFeature): LonLat[] {
  return feature.geometry.type === 'LineString' ? (feature.geometry.coordinates as unknown as LonLat[]) : [];
}

/** Heads that stand whole in the picture. */
function ticksOn(stroke: readonly Point[], { width, height }: Frame): Look['ticks'] {
  return marksAlong(stroke, SEA_TICKS.spacing).filter(({ at: [x, y] }) => x > 6 && y > 6 && x < width - 6 && y < height - 6);
}

function drawLook(look: Look, href: string, manner: Manner, frame: Frame, inks: Inks, tickHref: string) {
  const width = STROKE_WIDTHS[look.mode] * between(frame.zoom, ...WIDTH_GROWTH);
  const colour = inks(voiceOfMode(subjectDefinition(look.subject), look.mode));
  const strength = (manner.strengths[look.subject] ?? 1) * (look.isUndated ? UNDATED_STRENGTH : 1);
  const pale = look.mode === 'sea' ? SCHEMATIC_STRENGTH.sea : SCHEMATIC_STRENGTH.other;
  const even = strength === 1 ? undefined : strength;
  const opacity = look.isSchematic && !look.isUndated ? pale * strength : even;
  const use: Use = (attributes) => element('use', { href, ...attributes });
  return {
    casing: use({ 'stroke-width': width + CASING.more, opacity: even }),
    stroke: use({ stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes(RHYTHMS[look.status], width), opacity }),
    marks: drawMarks(look, { width, colour, opacity, even, casing: inks('casing') }, use, tickHref),
    lifted: look.isLit ? liftedStrokes(look, width, colour, inks, use) : ''
  };
}

/** What stands out is drawn once more, on an edge of ink. */
function liftedStrokes({ status }: Look, width: number, colour: string, inks: Inks, use: Use): string {
  const { ink, edge, stroke } = LIFTED;
  return (
    use({ stroke: inks('placeInk'), 'stroke-width': width + ink, 'stroke-linecap': 'round', opacity: 0.9 }) +
    use({ stroke: inks('casing'), 'stroke-width': width + edge, 'stroke-linecap': 'round' }) +
    use({ stroke: colour, 'stroke-width': width + stroke, 'stroke-dasharray': dashes(RHYTHMS[status], width + stroke) })
  );
}

type Use = (attributes: Attributes) => string;
type Ink = { width: number; colour: string; opacity: number | undefined; even: number | undefined; casing: string };

function drawMarks(look: Look, ink: Ink, use: Use, tickHref: string): string {
  const mark = MARKS[look.mode];
  if (mark === 'none') return '';
  if (mark === 'ticks') return drawTicks(look, ink, tickHref);
  const { times, dashes: rhythm } = MARK_STROKES[mark];
  const width = ink.width * times;
  return use({
    stroke: mark === 'hollow' ? ink.casing : ink.colour,
    'stroke-width': width,
    'stroke-dasharray': dashes(rhythm, width),
    'stroke-linecap': mark === 'beads' ? 'round' : undefined,
    opacity: ink.opacity
  });
}

function drawTicks({ ticks }: Look, { colour, casing, even }: Ink, tickHref: string): string {
  const heads = ticks.map(({ at: [x, y], angle }) =>
    element('use', {
      href: tickHref,
      transform: `translate(${short(x)} ${short(y)})rotate(${Math.round(angle)})scale(${SEA_TICKS.size})translate(-8-8)`
    })
  );
  const look = { fill: colour, stroke: casing, 'stroke-width': 2.4, 'paint-order': 'stroke', opacity: even };
  return group(look, ...heads);
}

/** Multiples of a width as a dash array; nothing for a solid line. */
export function dashes(rhythm: readonly number[], width: number): string | undefined {
  return rhythm.length === 0 ? undefined : rhythm.map((part) => figure(part * width)).join(' ');
}
