import type { CountrySet } from '#core/atlas/atlas';
import { EQUATOR_DEGREE_METRES } from '#core/geodesy/rough-degree';
import type { BorderView } from '#core/view/view';
import { subjectDefinition } from '../layers/index';
import { belongsAt } from '../layers/set-layers';
import { SET_STRENGTH } from '../strokes';
import { toTrack, type DrawnBase, type Sheet, type Track } from './base';
import type { Frame } from './frame';
import { between } from './growth';
import type { Inks } from './inks';
import { GROUND_STEPS, groundData, pathData } from './path';
import type { Point } from './simplify';
import type { Manner } from './shown';
import { element, group } from './svg';
import { traceRings, traceStrokes } from './trace';

/** From this scale on, in metres per pixel, the coarse base shows its corners. */
const DETAIL_METRES = 3000;
const MERIDIAN_STEPS = [0.5, 1, 2, 5, 10, 20, 30];
/** A net of meridians and parallels is as wide as this at least, in pixels. */
const NET_PIXELS = 90;
/** Tints end under coasts and borders: their own edge may be rougher. */
const TINT_TOLERANCE = 1;
const HALVED = { transform: `scale(${1 / GROUND_STEPS})` };

export interface Ground {
  frame: Frame;
  inks: Inks;
  sheet: Sheet;
  /** The land in sight, to be filled even-odd. */
  land: readonly (readonly Point[])[];
}

export function groundOf(frame: Frame, inks: Inks, base: DrawnBase): Ground {
  const sheet = frame.metresPerPixel < DETAIL_METRES ? base.detail : base.overview;
  return { frame, inks, sheet, land: traceRings(frame, sheet.land, frame.kind === 'globe' ? 0.7 : undefined) };
}

/** The sheet of water and the net of degrees, under everything; round a whole world, what lies beyond it. */
export function drawWater(ground: Ground): string {
  const { frame, inks } = ground;
  // The live map's globe has none.
  const net = frame.kind === 'globe' ? '' : pathData(traceStrokes(frame, netOf(frame)));
  return (
    drawSheet(ground) +
    (net && element('path', { d: net, fill: 'none', stroke: inks('coast'), 'stroke-width': 0.5, opacity: 0.45 }))
  );
}

function drawSheet({ frame, inks }: Ground): string {
  const { width, height, kind, rim } = frame;
  const whole = element('rect', { width, height, fill: inks(kind === 'world' ? 'space' : 'water') });
  if (kind === 'azimuthal' || kind === 'mercator') return whole;
  const water = { fill: inks('water'), stroke: inks('coast'), 'stroke-width': 0.8 };
  // Round the globe the page lends its ground.
  if (rim) return element('circle', { cx: rim.at[0], cy: rim.at[1], r: rim.radius, ...water });
  return whole + element('path', { d: pathData(traceRings(frame, [rimOf(frame.box)]), { closed: true }), ...water });
}

/** The land with its coast, the countries of the sets that are shown, lakes and rivers. */
export function drawLand(ground: Ground, sets: readonly CountrySet[], manner: Manner): string {
  const { frame, inks, land } = ground;
  const coast = { stroke: inks('coast'), 'stroke-width': coastWidth(frame) * GROUND_STEPS, 'stroke-linejoin': 'round' };
  return group(
    HALVED,
    element('path', { d: groundData(land, { closed: true }), fill: inks('land'), 'fill-rule': 'evenodd', ...coast }),
    drawSeam(ground),
    ...sets.map((set) => drawSet(ground, set, manner)),
    drawInlandWater(ground)
  );
}

/** The base is cut along 180°: where that cut is in sight, it is painted over in the colour of the land. */
function drawSeam({ frame, inks, sheet }: Ground): string {
  if (frame.box.west > -180 && frame.box.east < 180) return '';
  const d = groundData(traceStrokes(frame, sheet.seams));
  return (
    d && element('path', { d, fill: 'none', stroke: inks('land'), 'stroke-width': (coastWidth(frame) + 1.2) * GROUND_STEPS })
  );
}

export function drawBorders({ frame, inks, sheet }: Ground, view: BorderView): string {
  const width = between(frame.zoom, [1, 0.6], [8, 1.4]) * GROUND_STEPS;
  const lines = sheet.borders[view];
  const borders = groundData(
    traceStrokes(frame, lines.agreed, { least: 4, tolerance: between(frame.zoom, [3, 0.6], [5, 0.45]) })
  );
  const disputed = groundData(traceStrokes(frame, lines.disputed));
  return group(
    { ...HALVED, fill: 'none', stroke: inks('border') },
    borders && element('path', { d: borders, 'stroke-width': width }),
    disputed && element('path', { d: disputed, 'stroke-width': 1.1 * GROUND_STEPS, 'stroke-dasharray': '6.6 5.5' })
  );
}

function drawSet({ frame, inks, sheet }: Ground, set: CountrySet, { borders, time, strengths }: Manner): string {
  const colour = inks(subjectDefinition(set.subject).voice);
  const tint = (isMember: boolean): string => {
    const countries = set.countries
      .filter((each) => (each.as === 'member') === isMember && belongsAt(time, each, set))
      .map((each) => each.country);
    const rings = sheet.countries
      .filter(({ iso, isoUn }) => countries.includes(borders === 'un' ? isoUn : iso))
      .flatMap((country) => country.rings);
    const d = groundData(traceRings(frame, rings, TINT_TOLERANCE), { closed: true });
    // Smoothed edges would show where two tinted countries meet.
    const share = (isMember ? SET_STRENGTH.member : SET_STRENGTH.other) * (strengths[set.subject] ?? 1);
    const look = { fill: colour, 'fill-opacity': share, 'fill-rule': 'evenodd' };
    return d && element('path', { d, ...look, 'shape-rendering': 'crispEdges' });
  };
  return tint(true) + tint(false);
}

/** On a map of a continent only the long rivers and the large lakes, drawn simply. */
function drawInlandWater({ frame, inks, sheet }: Ground): string {
  const lakes = groundData(traceRings(frame, sheet.lakes), { closed: true });
  const least = between(frame.zoom, [2, 60], [4, 12], [6, 4]);
  const isBrief = frame.kind === 'globe';
  const rivers = isBrief
    ? ''
    : groundData(traceStrokes(frame, sheet.rivers, { least, tolerance: between(frame.zoom, [3, 0.8], [5, 0.45]) }));
  const width = between(frame.zoom, [2, 0.4], [8, 1.6]) * GROUND_STEPS;
  return group(
    { stroke: inks('coast') },
    rivers && element('path', { d: rivers, fill: 'none', 'stroke-width': width, opacity: 0.7 }),
    lakes && element('path', { d: lakes, fill: inks('water'), 'stroke-width': 0.5 * GROUND_STEPS })
  );
}

function coastWidth(frame: Frame): number {
  return between(frame.zoom, [1, 0.5], [8, 1]);
}

function rimOf({ west, east, south, north }: Frame['box']): Track {
  return toTrack([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]);
}

/** Meridians and parallels a round number of degrees apart. */
function netOf({ box, metresPerPixel }: Frame): Track[] {
  const step = MERIDIAN_STEPS.find((degrees) => (degrees * EQUATOR_DEGREE_METRES) / metresPerPixel > NET_PIXELS) ?? 30;
  const tracks: Track[] = [];
  const [south, north] = [Math.max(box.south, -90), Math.min(box.north, 90 - step)];
  for (let longitude = Math.ceil(box.west / step) * step; longitude <= Math.min(box.east, box.west + 359.9); longitude += step)
    tracks.push(
      toTrack([
        [longitude, south],
        [longitude, Math.max(south, north)]
      ])
    );
  for (let latitude = Math.ceil(south / step) * step; latitude <= Math.min(box.north, 89); latitude += step)
    tracks.push(
      toTrack([
        [box.west, latitude],
        [box.east, latitude]
      ])
    );
  return tracks;
}
