import { CSV_OUT, JSON_OUT, LINE } from './options';
import type { CommandSpec } from './spec';

export const PAIRS: CommandSpec = {
  name: 'pairs',
  summary: { ar: 'مسافات أزواج كثيرة من الدخل القياسي', en: 'distances of many pairs, from standard input' },
  details: {
    ar: `يقرأ CSV فيه عمودا from و to على الأقل، أو NDJSON، ويكتب صفًّا لكل صف بترتيبه أولًا بأول وفي ذاكرة ثابتة. وتُضاف
الأعمدة metres و kilometres و nauticalMiles و initialAzimuth و finalAzimuth و errorCode، وتبقى الأعمدة الأخرى كما
هي. والصف الذي لا يُقرأ يخرج بلا قيم ومعه رمز الخطأ، ويُذكر رقمه على مخرج الأخطاء، ويمضي الباقي.`,
    en: `Reads CSV with at least the columns from and to, or NDJSON, and writes a row for each, in order, as it goes, in
constant memory. Adds the columns metres, kilometres, nauticalMiles, initialAzimuth, finalAzimuth and errorCode; other
columns pass through. A row that cannot be read comes out without values and with its errorCode, its number is told on
standard error, and the rest goes on.`
  },
  arguments: [],
  options: [
    LINE,
    CSV_OUT,
    { ...JSON_OUT, says: { ar: 'خرج NDJSON؛ والأصل صيغة الدخل', en: 'write NDJSON; the format of the input by default' } },
    {
      name: 'workers',
      takes: { ar: 'عدد', en: 'number' },
      says: { ar: 'عدد خيوط الحساب؛ والأصل 1', en: 'threads that work; 1 by default' }
    },
    {
      name: 'progress',
      says: {
        ar: 'عدّ الصفوف على مخرج الأخطاء وإن لم يكن طرفية',
        en: 'count the rows on standard error, even when it is no terminal'
      }
    }
  ],
  examples: [
    { line: 'masarat pairs < pairs.csv > lengths.csv', says: { ar: 'من CSV إلى CSV', en: 'CSV in, CSV out' } },
    {
      line: 'masarat pairs --line rhumb --workers 2 --json < pairs.ndjson',
      says: { ar: 'NDJSON بخيطين', en: 'NDJSON, on two threads' }
    }
  ]
};
