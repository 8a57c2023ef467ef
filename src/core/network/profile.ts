import { LEG_MODES, type LegMode, type Route, type RouteLeg } from './types';

/** How much of a route belongs to one mode. */
export interface ModeShare {
  mode: LegMode;
  lengthMetres: number;
  hours: number;
  co2Kilograms: number;
  /** Of the whole length, 0 to 1. */
  share: number;
}

/** How much of a route lies in one country, or on the water. */
export interface CountryShare {
  /** ISO 3166-1 alpha-2; nothing at sea, on rivers, and where the network does not know. */
  country: string | undefined;
  /** Whether it is water that belongs to no country here: seas, rivers and canals. */
  isWater: boolean;
  lengthMetres: number;
  share: number;
}

/** The route by mode, in the order of the modes; modes it does not use are left out. */
export function profileByMode({ legs, lengthMetres }: Pick<Route, 'legs' | 'lengthMetres'>): ModeShare[] {
  return LEG_MODES.flatMap((mode) => {
    const own = legs.filter((leg) => leg.mode === mode);
    if (own.length === 0) return [];
    const sum = (part: (leg: RouteLeg) => number): number => own.reduce((total, leg) => total + part(leg), 0);
    const length = sum((leg) => leg.lengthMetres);
    return [
      {
        mode,
        lengthMetres: length,
        hours: sum((leg) => leg.hours),
        co2Kilograms: sum((leg) => leg.co2Kilograms),
        share: shareOf(length, lengthMetres)
      }
    ];
  });
}

/**
 * The route by country, in the order in which each is first entered. The way between a place and the network, and that within a
 * port, counts to the country of the place, where `countryOf` knows it by its id.
 */
export function profileByCountry(
  { legs, lengthMetres }: Pick<Route, 'legs' | 'lengthMetres'>,
  countryOf: (place: string) => string | undefined = () => undefined
): CountryShare[] {
  const shares = new Map<string, CountryShare>();
  for (const leg of legs) {
    if (leg.lengthMetres === 0) continue;
    const isWater = leg.mode === 'sea' || leg.mode === 'river';
    const country = leg.country ?? (isWater ? undefined : countryOfEnds(leg, countryOf));
    const key = country ?? (isWater ? 'water' : 'unknown');
    const known = shares.get(key) ?? { country, isWater: isWater && !country, lengthMetres: 0, share: 0 };
    const length = known.lengthMetres + leg.lengthMetres;
    shares.set(key, { ...known, lengthMetres: length, share: shareOf(length, lengthMetres) });
  }
  return [...shares.values()];
}

function countryOfEnds({ from, to }: RouteLeg, countryOf: (place: string) => string | undefined): string | undefined {
  const [start, end] = [from, to].map(({ place }) => (place === undefined ? undefined : countryOf(place)));
  return start ?? end;
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
