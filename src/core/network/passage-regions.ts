/** The seas and regions that passages are listed under, in the order of the list. */
export const PASSAGE_REGIONS = [
  'indian-ocean',
  'mediterranean',
  'europe',
  'arctic',
  'south-east-asia',
  'east-asia',
  'pacific',
  'americas',
  'africa',
  'caspian'
] as const;
export type PassageRegion = (typeof PASSAGE_REGIONS)[number];
