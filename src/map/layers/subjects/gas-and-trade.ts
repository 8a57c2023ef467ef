import { defineSubject } from '../subject';

/** Two voices: pipelines in violet, the rails and crossings of the Russian Far East in moss. */
export const gasAndTrade = defineSubject({
  id: 'gas-and-trade',
  voice: 'far-east',
  voiceOf: { 'gas-pipeline': 'pipelines', 'oil-pipeline': 'pipelines' },
  attribution: 'GeoNames (CC BY 4.0), Global Energy Monitor (CC BY 4.0)'
});
