import type { Atlas } from '../../core/atlas/atlas';
import type { Network, RoutePoint } from '../../core/network/types';
import type { World } from '../answer';
import type { Failure } from '../failure';
import { placeFinder, type PlaceFinder, type Spot } from '../place/find-place';
import type { Request } from '../request';
import { passageFinder, type PassageFinder } from './find-passage';

/** What every command that seeks routes works with. */
export interface Session {
  request: Request;
  atlas: Atlas;
  network: Network;
  places: PlaceFinder;
  passages: PassageFinder;
}

export async function openSession(request: Request, world: World): Promise<Session> {
  const atlas = world.atlas();
  const network = await world.network();
  return {
    request,
    atlas,
    network,
    places: placeFinder(atlas, request.language),
    passages: passageFinder(network.passages, atlas, request.language)
  };
}

/** A place or position to go from or to. */
export interface End {
  ok: true;
  spot: Spot;
  point: RoutePoint;
}

export function findEnd(text: string, { places, request }: Session): End | Failure {
  const spot = places.find(text);
  return spot.ok ? { ok: true, spot, point: routePoint(spot, request) } : spot;
}

/** All of them, or the first that is none. */
export function findEnds(texts: readonly string[], session: Session): { ok: true; ends: End[] } | Failure {
  const ends: End[] = [];
  for (const text of texts) {
    const end = findEnd(text, session);
    if (!end.ok) return end;
    ends.push(end);
  }
  return { ok: true, ends };
}

/** A part of a place, `bandar-abbas-port/shahid-rajaee`, is joined to the network as the place is. */
export function routePoint({ given, at, place }: Spot, { language }: Pick<Request, 'language'>): RoutePoint {
  return place ? { at, name: place.names[language], place: place.id.split('/')[0]! } : { at, name: given };
}
