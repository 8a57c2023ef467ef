import type { LandRecord } from './land/record';
import type { RoutePoint } from './types';

/** A way over land that has a name of its own: the places it cannot be gone without, in one direction. */
interface Corridor {
  id: string;
  through: readonly string[];
}

const CORRIDORS: readonly Corridor[] = [
  { id: 'instc-west', through: ['rasht', 'astara-ir', 'baku'] },
  { id: 'instc-middle', through: ['amirabad', 'astrakhan-port'] },
  { id: 'instc-east', through: ['incheh-borun', 'bolashak'] },
  { id: 'land-bridge-dostyk', through: ['dostyk', 'brest'] },
  { id: 'land-bridge-khorgos', through: ['altynkol', 'brest'] },
  { id: 'middle-corridor', through: ['aktau', 'alat', 'poti'] },
  { id: 'trans-siberian', through: ['zabaikalsk'] }
];

/** The corridors as points to go by, in both directions; those whose places the land network lacks are left out. */
export function corridorVias({ nodes, ports }: LandRecord): { id: string; via: RoutePoint[] }[] {
  const known = new Map<string | undefined, RoutePoint>([
    ...nodes.map(({ at, place }) => [place, pointOf(at, place)] as const),
    ...ports.map(({ at, place }) => [place, pointOf(at, place)] as const)
  ]);
  return CORRIDORS.flatMap(({ id, through }) => {
    const via = through.flatMap((place) => known.get(place) ?? []);
    if (via.length < through.length) return [];
    return via.length === 1
      ? [{ id, via }]
      : [
          { id, via },
          { id, via: via.toReversed() }
        ];
  });
}

function pointOf(at: RoutePoint['at'], place: string | undefined): RoutePoint {
  return place === undefined ? { at } : { at, place };
}
