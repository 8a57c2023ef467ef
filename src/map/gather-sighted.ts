import type { Feature, Geometry, Position } from 'geojson';
import type { Sighted } from '#core/atlas/nearby';
import { isInside } from '#core/geodesy/polygon';
import type { LonLat } from '#core/geodesy/longitude';
import type { SelectableKind } from '#core/view/view';
import type { Pane, Spot } from './pane';

/** What of a drawn feature is read here. */
interface Properties {
  what?: string;
  kind?: SelectableKind;
  id?: string;
  waterOnly?: number;
  /** Ids between bars. */
  routes?: string;
}
type Sightable = Pick<Feature<Geometry>, 'properties' | 'geometry'>;

/** Gathers what is in sight, feature by feature. */
export class GatherSighted {
  readonly #things = new Map<string, Sighted>();
  readonly #pane: Pane;
  readonly #hasLand: (spot: Spot) => boolean;
  /** Whether there is land at a spot, once asked. */
  readonly #isLand = new Map<Spot, boolean>();

  constructor(pane: Pane, hasLand: (spot: Spot) => boolean) {
    this.#pane = pane;
    this.#hasLand = hasLand;
  }

  things(): Sighted[] {
    return [...this.#things.values()];
  }

  take(feature: Sightable): void {
    const { kind, id, what, waterOnly, routes } = (feature.properties ?? {}) as Properties;
    if (!kind || !id) return;
    if (what === 'area') return this.#takeArea(id, polygonsOf(feature), waterOnly === 1);
    const sighted = [
      { kind, id },
      ...(routes ?? '').split('|').flatMap((route) => (route ? [{ kind: 'route' as const, id: route }] : []))
    ];
    if (sighted.every((each) => this.#things.has(keyOf(each))) || !this.#shows(feature)) return;
    for (const each of sighted) this.#things.set(keyOf(each), each);
  }

  /** The sets of countries, asked for spot by spot, from the middle; nothing where none is looked for any more. */
  takeSets(setsAt: (spot: Spot) => readonly string[] | undefined): void {
    for (const spot of [this.#pane.centre, ...this.#pane.spots]) {
      const sets = setsAt(spot);
      if (!sets) return;
      for (const id of sets) this.#takeSet(id, spot === this.#pane.centre);
    }
  }

  #takeSet(id: string, around: boolean): void {
    const key = keyOf({ kind: 'set', id });
    if (!this.#things.has(key)) this.#things.set(key, { kind: 'set', id, around });
  }

  #takeArea(id: string, polygons: readonly (readonly LonLat[])[][], waterOnly: boolean): void {
    const known = this.#things.get(`area:${id}`);
    if (known?.around) return;
    const counts = (spot: Spot) => isInside(polygons, spot.at) && !(waterOnly && this.#landAt(spot));
    if (counts(this.#pane.centre)) this.#things.set(`area:${id}`, { kind: 'area', id, around: true });
    else if (!known && this.#showsArea(polygons, counts)) this.#things.set(`area:${id}`, { kind: 'area', id, around: false });
  }

  /** Whether an area shows at one of the spots, or is too small to hold one and shows a corner. */
  #showsArea(polygons: readonly (readonly LonLat[])[][], counts: (spot: Spot) => boolean): boolean {
    const within = this.#pane.spots.filter((spot) => isInside(polygons, spot.at));
    if (within.length > 0) return within.some(counts);
    return polygons.some(([outer = []]) => outer.some((corner) => this.#pane.shows(corner)));
  }

  #landAt(spot: Spot): boolean {
    const known = this.#isLand.get(spot) ?? this.#hasLand(spot);
    this.#isLand.set(spot, known);
    return known;
  }

  #shows({ geometry }: Sightable): boolean {
    if (geometry.type === 'Point') return this.#pane.shows(lonLat(geometry.coordinates));
    if (geometry.type === 'LineString') return this.#pane.showsLine(geometry.coordinates.map(lonLat));
    if (geometry.type === 'MultiLineString') return geometry.coordinates.some((line) => this.#pane.showsLine(line.map(lonLat)));
    return false;
  }
}

function polygonsOf({ geometry }: Sightable): (readonly LonLat[])[][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map((ring) => ring.map(lonLat))];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(lonLat)));
  return [];
}

function lonLat([longitude, latitude]: Position): LonLat {
  return [longitude!, latitude!];
}

function keyOf({ kind, id }: Sighted): string {
  return `${kind}:${id}`;
}
