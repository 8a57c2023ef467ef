import { defineSubject } from '../subject';

/** The basin with its parts, choke points and the lanes through it; it shares the brick of Chabahar. */
export const indianOcean = defineSubject({
  id: 'indian-ocean',
  voice: 'indian-ocean',
  attribution: 'NGA Pub. 151, IHO S-23'
});
