import { defineSubject } from '../subject';

/** The port, its railway and roads inland, its sea links and the drill area of March 2025. */
export const chabahar = defineSubject({ id: 'chabahar', voice: 'chabahar', attribution: 'GeoNames (CC BY 4.0), NGA Pub. 150' });
