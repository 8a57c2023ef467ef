import type { Mode, Status } from '#core/atlas/vocabulary';
import type { Swatch } from '../legend';
import { AREA_LOOK, MARK_STROKES, MARKS, RHYTHMS, SCHEMATIC_STRENGTH, SET_STRENGTH, STROKE_WIDTHS } from '../strokes';
import { EVENT_SIGNS, PLACE_SIGNS, SEA_TICK } from '../symbols';
import { dashes } from './draw-lines';
import type { Inks } from './inks';
import { element } from './svg';

/** The box of a sample of the legend, in pixels. */
export const SWATCH = { width: 36, height: 14 } as const;
const MIDDLE = SWATCH.height / 2;
const ALONG = `M1 ${MIDDLE}h${SWATCH.width - 2}`;

/** A sample of the printed legend, drawn as the map draws it. */
export function drawSwatch(swatch: Swatch, inks: Inks): string {
  switch (swatch.form) {
    case 'line':
      return drawLineSwatch(swatch.mode, swatch.status, inks(swatch.colour), inks('casing'));
    case 'place':
      return drawSign(PLACE_SIGNS[swatch.kind], inks('placeInk'));
    case 'event':
      return drawSign(EVENT_SIGNS[swatch.sign], inks('diplomacy'));
    case 'set':
      return (
        drawBox(0.5, inks(swatch.colour), SET_STRENGTH.member) +
        drawBox(SWATCH.width / 2, inks(swatch.colour), SET_STRENGTH.other)
      );
    case 'area':
      return drawAreaSwatch(swatch.kind === 'circle', inks(swatch.colour));
  }
}

/** The bare rhythm of a status; pale as a schematic course is drawn. */
export function drawRhythm(status: Status, ink: string, pale = false): string {
  const opacity = pale ? SCHEMATIC_STRENGTH.other : undefined;
  return element('path', {
    d: ALONG,
    fill: 'none',
    stroke: ink,
    'stroke-width': 2,
    'stroke-dasharray': dashes(RHYTHMS[status], 2),
    opacity
  });
}

function drawLineSwatch(mode: Mode, status: Status, colour: string, casing: string): string {
  const width = STROKE_WIDTHS[mode];
  const stroke = { d: ALONG, fill: 'none', stroke: colour };
  const line = element('path', { ...stroke, 'stroke-width': width, 'stroke-dasharray': dashes(RHYTHMS[status], width) });
  const mark = MARKS[mode];
  if (mark === 'none') return line;
  if (mark === 'ticks')
    return (
      line +
      element('path', {
        d: SEA_TICK,
        fill: colour,
        stroke: casing,
        'stroke-width': 1.5,
        'paint-order': 'stroke',
        transform: `translate(13 ${MIDDLE - 5})scale(.62)`
      })
    );
  const { times, dashes: rhythm } = MARK_STROKES[mark];
  const marks = { 'stroke-width': width * times, 'stroke-dasharray': dashes(rhythm, width * times) };
  return (
    line +
    element('path', {
      ...stroke,
      ...marks,
      stroke: mark === 'hollow' ? casing : colour,
      'stroke-linecap': mark === 'beads' ? 'round' : undefined
    })
  );
}

function drawSign(d: string, fill: string): string {
  return element('path', { d, fill, transform: `translate(${SWATCH.width / 2 - 7} 0)scale(.875)` });
}

function drawBox(x: number, fill: string, strength: number): string {
  return element('rect', { x, y: 1, width: SWATCH.width / 2 - 0.5, height: SWATCH.height - 2, fill, 'fill-opacity': strength });
}

function drawAreaSwatch(isParallel: boolean, colour: string): string {
  const edge = { stroke: colour, 'stroke-width': 1.2, 'stroke-dasharray': dashes(AREA_LOOK.edgeDashes, 1.2) };
  if (isParallel)
    return element('path', { d: ALONG, fill: 'none', ...edge, 'stroke-dasharray': dashes(AREA_LOOK.parallelDashes, 1.6) });
  return element('rect', {
    x: 1,
    y: 1.5,
    width: SWATCH.width - 2,
    height: SWATCH.height - 3,
    fill: colour,
    'fill-opacity': 0.16,
    ...edge
  });
}
