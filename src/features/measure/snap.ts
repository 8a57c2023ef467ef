import type { Atlas, Place } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { nearestOnLine } from '#core/geodesy/nearest';
import type { MeasurePoint } from '#core/measure/measurement';
import { pressedPoint } from '#core/measure/tidy';
import { courseAccuracyMetres, stretchesOf } from '#core/measure/track';
import type { OwnHit } from '#map/own-layer';
import type { MapSurface, Snap } from '#map/surface';
import type { MapPointer } from '#map/tool';
import { nearestPlace } from '#state/pointed';

/** The nearest position of a feature of the reader's own data, exact; nothing where the feature has gone. */
export type SnapToLayer = (layer: string, feature: number, near: LonLat) => LonLat | undefined;

/** What a point on the map may be drawn to. */
export interface Ground {
  surface: MapSurface;
  atlas: Atlas;
  snapToLayer?: SnapToLayer | undefined;
  /** Tells that a feature of the reader's own data was clicked. */
  onown?: ((hit: OwnHit) => void) | undefined;
}

/** Beside the globe a pixel has no size; nothing is set there. */
const SOME_METRES = 1000;

/** The point a pointer means: a place or line in reach when snapping is wanted, else where it stands, as well as a pixel tells. */
export function pointAt(pointer: MapPointer, ground: Ground, isSnapping: boolean): MeasurePoint {
  const accuracyMetres = ground.surface.pixelMetresAt(pointer.point) ?? SOME_METRES;
  const bare = pressedPoint(pointer.at, accuracyMetres);
  if (!isSnapping || pointer.free) return bare;
  const snaps = ground.surface.snapsAt(pointer.point, pointer.reach);
  return (
    placePoint(nearestPlace(snaps, pointer.at, ground.atlas)) ??
    linePoint(snaps, pointer.at, ground.atlas, accuracyMetres) ??
    layerPoint(snaps, pointer.at, ground, accuracyMetres) ??
    bare
  );
}

/** The line in reach that passes nearest, and where. */
export function nearestLine(snaps: readonly Snap[], at: LonLat, atlas: Atlas): { id: string; foot: LonLat } | undefined {
  const feet = snaps.flatMap((snap) => {
    if (snap.kind !== 'line') return [];
    const [line] = stretchesOf(atlas, { kind: 'line', id: snap.id }) ?? [];
    const near = line && nearestOnLine(line.positions, at);
    return near ? [{ id: snap.id, ...near }] : [];
  });
  const [nearest] = feet.sort((a, b) => a.distanceMetres - b.distanceMetres);
  return nearest;
}

/** A place, at its exact position. */
function placePoint(place: Place | undefined): MeasurePoint | undefined {
  return place && { at: place.at, accuracyMetres: place.accuracyMetres, of: { kind: 'place', id: place.id } };
}

/** The nearest point of the nearest line in reach. It is known no better than the line is. */
function linePoint(snaps: readonly Snap[], at: LonLat, atlas: Atlas, pixelMetres: number): MeasurePoint | undefined {
  const nearest = nearestLine(snaps, at, atlas);
  if (!nearest) return undefined;
  const accuracyMetres = Math.max(pixelMetres, courseAccuracyMetres(atlas, [nearest.id]));
  return { at: nearest.foot, accuracyMetres, of: { kind: 'line', id: nearest.id } };
}

/** The nearest position on the features of the reader's own layers in reach. */
function layerPoint(
  snaps: readonly Snap[],
  at: LonLat,
  { snapToLayer }: Ground,
  accuracyMetres: number
): MeasurePoint | undefined {
  const found = snaps.flatMap((snap) => {
    const position = snap.kind === 'layer' ? snapToLayer?.(snap.layer, snap.id, at) : undefined;
    return position && snap.kind === 'layer' ? [{ id: `${snap.layer}/${snap.id}`, position }] : [];
  });
  const [nearest] = found.sort((a, b) => distanceMetres(at, a.position) - distanceMetres(at, b.position));
  return nearest && { at: nearest.position, accuracyMetres, of: { kind: 'layer', id: nearest.id } };
}
