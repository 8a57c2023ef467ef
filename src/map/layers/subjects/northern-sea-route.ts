import { defineSubject } from '../subject';

/** The route by law and as sailed, its straits, and the Suez way beside it for comparison. */
export const northernSeaRoute = defineSubject({
  id: 'northern-sea-route',
  voice: 'northern-sea-route',
  attribution: 'NGA Pub. 151'
});
