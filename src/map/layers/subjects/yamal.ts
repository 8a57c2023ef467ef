import { defineSubject } from '../subject';

/** The peninsula, its fields, railway and pipelines, and the tracks of its liquefied gas. */
export const yamal = defineSubject({
  id: 'yamal',
  voice: 'yamal',
  attribution: 'GeoNames (CC BY 4.0), Global Energy Monitor (CC BY 4.0)'
});
