import { ROUTING_OPTIONS, VIA } from './network-options';
import { CSV_OUT, FULL, GEOJSON_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

export const COMPARE: CommandSpec = {
  name: 'compare',
  summary: { ar: 'طرق جنبًا إلى جنب', en: 'routes side by side' },
  details: {
    ar: `بلا مُدخلات: قائمة المقارنات الجاهزة. وباسم واحدة منها أو أكثر: طرقها. وبأزواج من الأماكن: الطرق المختلفة حقًّا بين كل زوج.
وما يُذكر من معابر وخطوط وسفينة يُضاف إلى كل طريق.
ولكل طريق جاهز مقدار يُطلب أقله، ويُذكر مع النتائج؛ فإن ذُكر ‎--minimise‎ طُلب به كل طريق.`,
    en: `Without arguments: the ready comparisons. With the names of one or more of them: their routes. With pairs of places: the
really different routes between each pair. Options for passages, lines and ship are added to every route. Each ready route
minimises one thing, which the output names; with --minimise all minimise that.`
  },
  arguments: [
    {
      name: 'what',
      optional: true,
      repeats: true,
      says: { ar: 'مقارنة جاهزة، أو أماكن زوجًا زوجًا', en: 'a ready comparison, or places in pairs' }
    }
  ],
  options: [
    VIA,
    ...ROUTING_OPTIONS,
    FULL,
    JSON_OUT,
    CSV_OUT,
    { ...GEOJSON_OUT, says: { ar: 'خرج GeoJSON: معلم لكل طريق', en: 'write GeoJSON: a feature per route' } }
  ],
  examples: [
    { line: 'masarat compare', says: { ar: 'المقارنات الجاهزة', en: 'the ready comparisons' } },
    {
      line: 'masarat compare shanghai-rotterdam',
      says: { ar: 'السويس والرأس وطريق البحر الشمالي', en: 'Suez, the Cape and the Northern Sea Route' }
    },
    {
      line: 'masarat compare Mumbai Rotterdam Chabahar Hamburg --csv',
      says: { ar: 'زوجان من الأماكن، جدولًا', en: 'two pairs of places, as a table' }
    }
  ],
  errors: 'nested'
};
