import type { PassageStanding } from '#core/network/passage-states';
import { densifyGeodesic } from '#core/geodesy/geodesic';
import type { MapPassage } from '../passage-mark';
import { toTrack } from './base';
import { around } from './boxes';
import type { Frame } from './frame';
import { between } from './growth';
import { isOn } from './marks';
import type { Wish } from './names';
import type { OverlayInks } from './overlay';
import { pathData, short } from './path';
import type { Over } from './sheet';
import { element, group } from './svg';
import { traceStrokes } from './trace';

const SPACING_METRES = 40_000;
/** Radii of the rings by zoom, straight in between. */
const RADII = [
  [1, 4.5],
  [5, 7]
] as const;
/** Nearer than this the gates of passages show; farther off they would be crumbs. */
const GATE_ZOOM = { closed: 2, other: 3.5 } as const;
/** What stands in the ring, across a square of two from its middle. */
const MARKS: Readonly<Record<PassageStanding, string>> = {
  open: '',
  closed: 'M-.5-.5l1 1M.5-.5l-1 1',
  restricted: 'M-.6 0h1.2',
  opened: 'M-.6 0h1.2M0-.6v1.2'
};
/** Before the names of places: they say what has changed. */
const ORDER = 4;

/** Passages as on the live map: a ring each with the mark of its state, its gate as a stroke from shore to shore, and its name. */
export function drawPassages(passages: readonly MapPassage[], frame: Frame, inks: OverlayInks): Required<Over> {
  const radius = between(frame.zoom, ...RADII);
  const seen = passages.flatMap((passage) => {
    const at = frame.project(passage.at);
    return at && isOn(at, frame) ? [{ passage, at }] : [];
  });
  const rings = seen.map(({ passage, at: [x, y] }) => {
    const isClosed = passage.state === 'closed';
    const ring = {
      r: radius,
      fill: isClosed ? inks.colour('red') : inks.casing,
      stroke: isClosed ? inks.casing : inks.colour('ink')
    };
    const mark = MARKS[passage.state];
    const ink = {
      fill: 'none',
      stroke: ring.stroke,
      'stroke-width': 0.28,
      'stroke-linecap': 'round',
      transform: `scale(${radius})`
    };
    return group(
      { transform: `translate(${short(x)} ${short(y)})` },
      element('circle', { ...ring, 'stroke-width': passage.selected ? 3.2 : 1.6 }),
      mark && element('path', { d: mark, ...ink })
    );
  });
  return {
    svg: gatesOf(passages, frame, inks) + rings.join(''),
    rects: seen.map(({ at }) => around(at, radius + 1)),
    strokes: [],
    wishes: seen.map(({ passage, at }): Wish => ({
      text: passage.text,
      style: 'place',
      order: ORDER,
      at: [at],
      sign: radius + 1
    })),
    marked: seen.map(({ passage }) => passage)
  };
}

function gatesOf(passages: readonly MapPassage[], frame: Frame, inks: OverlayInks): string {
  const strokes = passages
    .filter(({ state }) => frame.zoom >= (state === 'closed' ? GATE_ZOOM.closed : GATE_ZOOM.other))
    .map(({ state, gates }) => {
      const tracks = gates.map((gate) => toTrack(densifyGeodesic([...gate], SPACING_METRES)));
      const d = pathData(traceStrokes(frame, tracks));
      const isClosed = state === 'closed';
      const ink = { stroke: inks.colour(isClosed ? 'red' : 'ink'), 'stroke-width': isClosed ? 3.6 : 1.4 };
      const rhythm = state === 'restricted' ? '2.8 2.8' : undefined;
      const casing = { stroke: inks.casing, 'stroke-width': isClosed ? 5.6 : 4 };
      return d && element('path', { d, ...casing }) + element('path', { d, ...ink, 'stroke-dasharray': rhythm });
    });
  return group({ fill: 'none' }, ...strokes);
}
