import { PAIRS_ROUTING_OPTIONS, VIA } from './network-options';
import { CSV_OUT, JSON_OUT, LINE } from './options';
import type { CommandSpec } from './spec';

export const PAIRS: CommandSpec = {
  name: 'pairs',
  summary: { ar: 'مسافات أزواج كثيرة من الدخل القياسي', en: 'distances of many pairs, from standard input' },
  details: {
    ar: `يقرأ CSV فيه عمودا from و to على الأقل، أو NDJSON، ويكتب صفًّا لكل صف بترتيبه أولًا بأول وفي ذاكرة ثابتة. وتُضاف
الأعمدة metres و kilometres و nauticalMiles و initialAzimuth و finalAzimuth، و fromId و toId وفيهما معرّفا
المكانين اللذين فُهما من الاسمين، و errorCode، وتبقى الأعمدة الأخرى كما
هي. والصف الذي لا يُقرأ يخرج بلا قيم ومعه رمز الخطأ، ويُذكر رقمه على مخرج الأخطاء، ويمضي الباقي. ومع ‎--by‎
يُطلب طريق لكل زوج، ويدخل في طوله ما بين المكان والشبكة، وتُضاف كذلك hours و co2Kilograms و cost و passages و
originSnapMetres و destinationSnapMetres و warnings؛ والسمتان هما سمتا أول مساره وآخره.`,
    en: `Reads CSV with at least the columns from and to, or NDJSON, and writes a row for each, in order, as it goes, in
constant memory. Adds the columns metres, kilometres, nauticalMiles, initialAzimuth, finalAzimuth, fromId and toId,
the ids of the places taken for what is written, and errorCode; other columns pass through. A row that cannot be read comes out without values and with its errorCode, its number is given on
standard error, and the rest goes on. With --by a route is calculated for each pair, its length including the distance to
the network, and the columns hours, co2Kilograms, cost, passages, originSnapMetres, destinationSnapMetres and warnings are
added; the azimuths are those of the first and last segment of its course.`
  },
  arguments: [],
  options: [
    LINE,
    CSV_OUT,
    { ...JSON_OUT, says: { ar: 'خرج NDJSON؛ والأصل صيغة الدخل', en: 'write NDJSON; the format of the input by default' } },
    {
      name: 'workers',
      takes: { ar: 'عدد', en: 'number' },
      says: {
        ar: 'عدد خيوط الحساب؛ والأصل 1، ومع ‎--by‎ عدد المعالجات إلى 4',
        en: 'threads that work; 1 by default, with --by as many as there are processors, up to 4'
      }
    },
    {
      name: 'progress',
      says: {
        ar: 'عدّ الصفوف على مخرج الأخطاء وإن لم يكن طرفية',
        en: 'count the rows on standard error, even when it is not a terminal'
      }
    },
    ...PAIRS_ROUTING_OPTIONS,
    VIA
  ],
  examples: [
    { line: 'masarat pairs < pairs.csv > lengths.csv', says: { ar: 'من CSV إلى CSV', en: 'CSV in, CSV out' } },
    {
      line: 'masarat pairs --line rhumb --workers 2 --json < pairs.ndjson',
      says: { ar: 'NDJSON بخيطين', en: 'NDJSON, on two threads' }
    },
    {
      line: 'masarat pairs --by sea --avoid suez < pairs.csv > routes.csv',
      says: { ar: 'طرق بحرية وقناة السويس مغلقة', en: 'routes by sea, with Suez closed' }
    }
  ]
};
