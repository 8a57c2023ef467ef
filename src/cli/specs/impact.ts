import { ROUTING_OPTIONS, VIA } from './network-options';
import { CSV_OUT, FULL, GEOJSON_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

export const IMPACT: CommandSpec = {
  name: 'impact',
  summary: { ar: 'ما يتغيّر إذا أُغلق معبر أو فُتح', en: 'what changes when passages are closed or opened' },
  details: {
    ar: `يُحسب كل زوج قبل التغيير وبعده. والتغيير ما يُذكر في ‎--close‎ و‎--open‎ و‎--planned‎ و‎--scenario‎؛ وسائر الخيارات تسري على
الحالين. وتُقرأ الأزواج من المُدخلات، وإن لم تُذكر فمن الدخل القياسي: CSV فيه عمودا from و to، أو NDJSON.`,
    en: `Each pair is calculated before the change and after it. The change is what --close, --open, --planned and --scenario say;
all other options hold in both. Pairs are the arguments, or where there are none standard input: CSV with the columns
from and to, or NDJSON.`
  },
  arguments: [{ name: 'places', optional: true, repeats: true, says: { ar: 'أماكن زوجًا زوجًا', en: 'places in pairs' } }],
  options: [
    {
      name: 'close',
      takes: { ar: 'معابر', en: 'passages' },
      repeats: true,
      says: { ar: 'معابر تُغلق، بالمعرّف أو بالاسم كاملًا', en: 'passages to close, by id or full name' }
    },
    VIA,
    ...ROUTING_OPTIONS,
    FULL,
    JSON_OUT,
    CSV_OUT,
    {
      ...GEOJSON_OUT,
      says: {
        ar: 'خرج GeoJSON: المسار قبل وبعد، معلمين لكل زوج',
        en: 'write GeoJSON: the route before and after, two features per pair'
      }
    }
  ],
  examples: [
    {
      line: 'masarat impact --close suez,bab-el-mandeb Shanghai Rotterdam Mumbai Hamburg',
      says: { ar: 'إغلاق السويس وباب المندب على زوجين', en: 'Suez and Bab el-Mandeb closed, for two pairs' }
    },
    {
      line: 'masarat impact --close malacca --csv < pairs.csv > impact.csv',
      says: { ar: 'إغلاق ملقا على أزواج كثيرة', en: 'Malacca closed, for many pairs' }
    }
  ],
  errors: 'nested'
};
