import type { Atlas } from '#core/atlas/atlas';
import { lastDay } from '#core/reading/day';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import { eventFeatures } from '../layers/event-features';
import { EVENT_SIGNS, SIGN_BOX, SIGN_EDGE, type EventSign } from '../symbols';
import type { Rect } from './boxes';
import type { Frame } from './frame';
import type { Inks } from './inks';
import { isOn } from './marks';
import type { Wish } from './names';
import { figure, short } from './path';
import type { Over } from './sheet';
import type { Point } from './simplify';
import { element, group } from './svg';
import { turnBrackets } from '../layers/features';
import type { LonLat } from '#core/geodesy/longitude';

/** How large flags are, in multiples of their box: those of what happened last or is selected, and the others. */
const SIZES = { foremost: 1.3, other: 0.9 } as const;
/** The foot of a flag stands beside its place. */
const FOOT = 3;
const COUNT_SIZE = 11;
/** After what is selected, before all else. */
const ORDER = 3;

interface Flag {
  at: Point;
  sign: EventSign;
  isForemost: boolean;
  count: number;
  text: string;
}

/** The flags of events as on the live map, while it shows a time or an event is selected. */
export function drawEvents(atlas: Atlas, reading: Reading, view: View, frame: Frame, inks: Inks): Required<Omit<Over, 'marked'>> {
  const flags = flagsIn(atlas, reading, view, frame).sort((a, b) => Number(a.isForemost) - Number(b.isForemost));
  return {
    svg: group({}, ...flags.map((flag) => drawFlag(flag, inks))),
    rects: flags.map(rectOf),
    strokes: [],
    wishes: flags
      .filter(({ isForemost }) => isForemost)
      .map(({ text, at }): Wish => ({ text, style: 'place', order: ORDER, at: spotsRound(at), reach: 6 }))
  };
}

function flagsIn(atlas: Atlas, reading: Reading, { time, selection }: View, frame: Frame): Flag[] {
  const selected = selection?.kind === 'event' ? selection.id : undefined;
  if (time === null && selected === undefined) return [];
  const day = time === null ? undefined : lastDay(time);
  return eventFeatures(atlas, reading).features.flatMap(({ geometry, properties }): Flag[] => {
    const isBefore = (end: unknown): boolean => day !== undefined && (end === undefined || day < String(end));
    const isSelected = selected !== undefined && String(properties.events).includes(`|${selected}|`);
    const hasBegun = day !== undefined && String(properties.from) <= day;
    if (!isSelected && !(hasBegun && isBefore(properties.until))) return [];
    const at = frame.project(geometry.coordinates as unknown as LonLat);
    if (!at || !isOn(at, frame)) return [];
    const told = turnBrackets(String(properties.told), reading.language);
    return [
      {
        at,
        sign: properties.sign as EventSign,
        isForemost: isSelected || (hasBegun && isBefore(properties.over)),
        count: Number(properties.count),
        text: `${told}\n${properties.date}`
      }
    ];
  });
}

/** Where the middle of an event's name may stand: over its flag, under its place, and beside both. */
function spotsRound([x, y]: Point): Point[] {
  return [
    [x, y - 50],
    [x, y + 34],
    [x - 70, y - 10],
    [x + 100, y - 10]
  ];
}

/** What a flag covers, with its number. */
function rectOf(flag: Flag): Rect {
  const { left, top, side } = boxOf(flag);
  return { left, right: left + side + (flag.count > 1 ? 2 + COUNT_SIZE * 1.2 : 0), top, bottom: top + side };
}

function boxOf({ at: [x, y], isForemost }: Flag): { left: number; top: number; side: number } {
  const side = SIGN_BOX * (isForemost ? SIZES.foremost : SIZES.other);
  return { left: x + FOOT, top: y - FOOT - side, side };
}

function drawFlag(flag: Flag, inks: Inks): string {
  const { left, top, side } = boxOf(flag);
  const transform = `translate(${short(left)} ${short(top)})scale(${figure(side / SIGN_BOX)})`;
  const edge = { stroke: inks('casing'), 'stroke-width': SIGN_EDGE, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const opacity = flag.isForemost ? undefined : 0.8;
  const sign = element('path', {
    d: EVENT_SIGNS[flag.sign],
    fill: inks('diplomacy'),
    'fill-rule': 'evenodd',
    transform,
    opacity,
    ...edge
  });
  return flag.count > 1 ? sign + drawCount(flag, left + side, inks) : sign;
}

function drawCount({ at: [, y], count }: Flag, x: number, inks: Inks): string {
  const ink = { fill: inks('placeInk'), stroke: inks('halo'), 'stroke-width': 2.6, 'paint-order': 'stroke' };
  return element('text', { x: short(x + 2), y: short(y - 6), 'font-size': COUNT_SIZE, ...ink }, String(count));
}
