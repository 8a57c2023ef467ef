import { CSV_OUT, FULL, GEOJSON_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

export const ROUTES: CommandSpec = {
  name: 'routes',
  summary: { ar: 'مسارات الأطلس وأطوالها', en: 'routes of the atlas and their lengths' },
  details: {
    ar: 'بلا معرّف: كل المسارات. وبمعرّف: مراحل المسار وحالة كل منها وطولها المقيس، وما نُشر من أطوال.',
    en: 'Without an id: all routes. With one: its legs, their status and measured length, and the published lengths.'
  },
  arguments: [{ name: 'id', optional: true, says: { ar: 'معرّف مسار', en: 'the id of a route' } }],
  options: [FULL, JSON_OUT, CSV_OUT, GEOJSON_OUT],
  examples: [
    { line: 'masarat routes', says: { ar: 'القائمة كلها', en: 'the whole list' } },
    { line: 'masarat routes instc-western', says: { ar: 'مسار بمراحله', en: 'one route with its legs' } }
  ]
};
