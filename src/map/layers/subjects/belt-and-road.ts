import { defineSubject } from '../subject';

/** The six overland corridors, the maritime road, named lines, and the early list of 65 countries. */
export const beltAndRoad = defineSubject({
  id: 'belt-and-road',
  voice: 'belt-and-road',
  set: 'bri-65',
  attribution: 'GeoNames (CC BY 4.0), NGA Pub. 150'
});
