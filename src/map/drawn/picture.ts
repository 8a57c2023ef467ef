import type { SubjectId } from '#core/atlas/vocabulary';
import { SUBJECT_CAMERAS } from '#core/view/presets';
import { CAMERA_SIZE } from '../camera-size';
import type { DrawnBase } from './base';
import { tracks } from './draw-areas';
import { coordinatesOf } from './draw-lines';
import { fitFrame } from './fit';
import { azimuthalFrame, type Frame, type Size } from './frame';
import type { Shown } from './shown';
import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';

/** The widths a place is shown at, in metres: the first that has enough neighbours to find it by. */
const PLACE_WIDTHS = [500_000, 900_000, 1_500_000, 2_400_000];
const ENOUGH_NEIGHBOURS = 4;
const LEAST_METRES = 400_000;
/** The frame a drawing of some things needs: a subject as its camera shows it, all else as large as it fits. */
export function frameFor(atlas: Atlas, base: DrawnBase, shown: Shown, size: Size): Frame {
  const [whole, other] = shown.whole;
  if (whole && !other) return cameraFrame(whole, size);
  const positions = positionsOf(atlas, base, shown);
  const margin = Math.min(56, Math.min(size.width, size.height) * 0.11);
  if (positions.length === 0)
    return fitFrame(
      [
        [60, 20],
        [120, 60],
        [30, 60]
      ],
      { ...size, margin, leastMetres: LEAST_METRES }
    );
  const frames = (isSpot(shown) ? PLACE_WIDTHS : [LEAST_METRES]).map(
    (leastMetres) => () => fitFrame(positions, { ...size, margin, leastMetres })
  );
  return (
    frames
      .slice(0, -1)
      .map((make) => make())
      .find((frame) => neighboursIn(frame, atlas, base) >= ENOUGH_NEIGHBOURS) ?? frames.at(-1)!()
  );
}

/** Whether a drawing is of one place alone. */
export function isSpot({ places, lines, areas, sets, manner }: Shown): boolean {
  return !manner.isView && places.length === 1 && lines.length + areas.length + sets.length === 0;
}

/** The middle and the scale of the subject's camera on the live map's globe. */
function cameraFrame(subject: SubjectId, size: Size): Frame {
  const { center, zoom } = SUBJECT_CAMERAS[subject];
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((center[1] * Math.PI) / 180);
  return azimuthalFrame(center, radius * Math.min(size.width / CAMERA_SIZE.width, size.height / CAMERA_SIZE.height), size);
}

/** What the eye can go by in a frame: places of note, and names of waters and countries. */
function neighboursIn(frame: Frame, atlas: Atlas, base: DrawnBase): number {
  const isIn = (at: LonLat): boolean => {
    const point = frame.project(at);
    return point !== undefined && point[0] > 30 && point[1] > 12 && point[0] < frame.width - 30 && point[1] < frame.height - 12;
  };
  const places = atlas.places.filter(({ rank, at }) => rank <= 2 && isIn(at)).length;
  return places + base.labels.filter(({ what, rank, at }) => what !== 'city' && rank <= 4 && isIn(at)).length;
}

/** The positions a frame must hold. */
function positionsOf(atlas: Atlas, base: DrawnBase, shown: Shown): LonLat[] {
  const members = new Set(shown.sets.flatMap((set) => set.countries.filter(({ until }) => !until).map(({ country }) => country)));
  return [
    ...shown.places.map(({ at }) => at),
    ...shown.lines.flatMap(({ feature }) => coordinatesOf(feature)),
    ...shown.areas.flatMap((area) =>
      ['area' as const, 'parallel' as const].flatMap((what) => tracks(atlas, area, what)).flatMap(({ points }) => [...points])
    ),
    ...base.overview.countries.filter(({ iso }) => members.has(iso)).flatMap(({ rings }) => mainland(rings))
  ];
}

/** The rings of a country without far small islands, which would push its own land into a corner. */
function mainland(rings: DrawnBase['overview']['countries'][number]['rings']): LonLat[] {
  const sizeOf = ({ box }: (typeof rings)[number]): number => (box.east - box.west) * (box.north - box.south);
  const largest = Math.max(...rings.map(sizeOf));
  return rings.filter((ring) => sizeOf(ring) > largest / 8).flatMap(({ points }) => points.filter((_, index) => index % 8 === 0));
}
