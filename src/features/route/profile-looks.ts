import type { CountryShare } from '#core/network/profile';
import type { LegMode } from '#core/network/types';

/** The patterns that parts of a bar are told apart by: colours alone would not do on paper, nor for every eye. */
export type Look = 'plain' | 'light' | 'ties' | 'hollow' | 'slant' | 'dots' | 'grid' | 'rungs' | 'back';

export const MODE_LOOKS: Readonly<Record<LegMode, Look>> = {
  sea: 'plain',
  river: 'light',
  rail: 'ties',
  road: 'hollow',
  transfer: 'slant',
  access: 'dots'
};

/** Those of countries, so that neighbours are least alike. */
const LAND_LOOKS: readonly Look[] = ['ties', 'hollow', 'slant', 'light', 'dots', 'grid', 'rungs', 'back'];

/** A look for each part of a route by country: water is plain, and a country's comes again only once all were used. */
export function countryLooks(rows: readonly Pick<CountryShare, 'isWater'>[]): Look[] {
  let land = 0;
  return rows.map(({ isWater }) => (isWater ? 'plain' : LAND_LOOKS[land++ % LAND_LOOKS.length]!));
}
