import type { Prose } from '../atlas/atlas';
import { wrapLongitude, type LonLat } from '../geodesy/longitude';
import type { LandRecord } from './land/record';
import type { RoutePoint } from './types';

type Box = readonly [west: number, south: number, east: number, north: number];

/** A way over land that has a name of its own, between two parts of the world: the places it cannot be gone without. */
interface Corridor {
  id: string;
  names: Prose;
  from: Box;
  to: Box;
  through: readonly string[];
  /** It crosses a sea, and cannot be gone by rail or road alone. */
  isOverSea?: true;
}

/** A corridor, and the points to go by in one direction. */
interface NamedVia extends Pick<Corridor, 'id' | 'names' | 'isOverSea'> {
  via: RoutePoint[];
}

const SOUTH_ASIA: Box = [44, -10, 100, 37.5];
const NORTH_EURASIA: Box = [10, 44, 70, 72];
const EAST_ASIA: Box = [73, 18, 150, 60];
const CENTRAL_AND_EAST_ASIA: Box = [51, 35, 150, 60];
const EUROPE: Box = [-12, 35, 45, 72];
/** From here the line along the Amur stays in Russia, where the shorter way cuts through Manchuria. */
const PRIMORYE: Box = [130.5, 42, 134, 47.5];
const WEST_OF_BAIKAL: Box = [-12, 44, 107, 72];

const CORRIDORS: readonly Corridor[] = [
  {
    id: 'instc-west',
    names: { ar: 'ممر الشمال–الجنوب، الفرع الغربي', en: 'North–South corridor, western branch' },
    from: SOUTH_ASIA,
    to: NORTH_EURASIA,
    through: ['astara-az', 'yalama', 'makhachkala', 'verkhny-baskunchak']
  },
  {
    id: 'instc-middle',
    names: { ar: 'ممر الشمال–الجنوب عبر بحر قزوين', en: 'North–South corridor over the Caspian Sea' },
    from: SOUTH_ASIA,
    to: NORTH_EURASIA,
    through: ['amirabad', 'astrakhan-port'],
    isOverSea: true
  },
  {
    id: 'instc-east',
    names: { ar: 'ممر الشمال–الجنوب، الفرع الشرقي', en: 'North–South corridor, eastern branch' },
    from: SOUTH_ASIA,
    to: NORTH_EURASIA,
    through: ['incheh-borun', 'bolashak', 'beyneu']
  },
  {
    id: 'land-bridge-dostyk',
    names: { ar: 'الجسر البري عبر دوستيك', en: 'Land bridge via Dostyk' },
    from: EAST_ASIA,
    to: EUROPE,
    through: ['dostyk']
  },
  {
    id: 'land-bridge-khorgos',
    names: { ar: 'الجسر البري عبر خورغوس', en: 'Land bridge via Khorgos' },
    from: EAST_ASIA,
    to: EUROPE,
    through: ['altynkol']
  },
  {
    id: 'trans-siberian',
    names: { ar: 'سكة الحديد العابرة لسيبيريا', en: 'Trans-Siberian Railway' },
    from: EAST_ASIA,
    to: EUROPE,
    through: ['ulan-ude']
  },
  {
    id: 'trans-siberian-amur',
    names: { ar: 'سكة الحديد العابرة لسيبيريا، مرورًا بتشيتا وخاباروفسك', en: 'Trans-Siberian Railway via Chita and Khabarovsk' },
    from: PRIMORYE,
    to: WEST_OF_BAIKAL,
    through: ['birobidzhan', 'bamovskaya', 'karymskaya']
  },
  {
    id: 'middle-corridor',
    names: { ar: 'الممر الأوسط عبر بحر قزوين', en: 'Middle Corridor over the Caspian Sea' },
    from: CENTRAL_AND_EAST_ASIA,
    to: EUROPE,
    through: ['aktau', 'alat', 'poti'],
    isOverSea: true
  }
];

/**
 * The corridors that join the parts of the world two points lie in, as points to go by in that direction; those whose places
 * the land network lacks are left out.
 */
export function corridorVias({ nodes, ports }: LandRecord, from: LonLat, to: LonLat): NamedVia[] {
  const known = new Map<string | undefined, RoutePoint>(
    [...nodes, ...ports].map(({ at, place }) => [place, place === undefined ? { at } : { at, place }])
  );
  return CORRIDORS.flatMap((corridor) => {
    const isForward = isWithin(from, corridor.from) && isWithin(to, corridor.to);
    const isBackward = isWithin(from, corridor.to) && isWithin(to, corridor.from);
    const via = corridor.through.flatMap((place) => known.get(place) ?? []);
    if (via.length < corridor.through.length || !(isForward || isBackward)) return [];
    const { id, names, isOverSea } = corridor;
    return [{ id, names, ...(isOverSea && { isOverSea }), via: isForward ? via : via.toReversed() }];
  });
}

function isWithin([longitude, latitude]: LonLat, [west, south, east, north]: Box): boolean {
  const at = wrapLongitude(longitude);
  return at >= west && at <= east && latitude >= south && latitude <= north;
}
