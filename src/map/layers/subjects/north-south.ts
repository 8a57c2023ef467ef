import { defineSubject } from '../subject';

/** The International North–South Transport Corridor; its members are shown, since who belongs to it is often mistaken. */
export const northSouth = defineSubject({
  id: 'north-south',
  voice: 'north-south',
  set: 'instc',
  attribution: 'GeoNames (CC BY 4.0), NGA Pub. 150'
});
