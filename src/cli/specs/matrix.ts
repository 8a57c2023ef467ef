import { ROUTING_OPTIONS, VIA } from './network-options';
import { CSV_OUT, JSON_OUT } from './options';
import type { CommandSpec } from './spec';

const LIST = {
  ar: 'أماكن تفصلها فواصل (أو فواصل منقوطة إن كان بينها إحداثيات)، أو ملف فيه مكان في كل سطر، أو - للدخل القياسي',
  en: 'places separated by commas (by semicolons where coordinates are among them), a file with a place per line, or - for standard input'
};

export const MATRIX: CommandSpec = {
  name: 'matrix',
  summary: { ar: 'أطوال الطرق بين مجموعتين من الأماكن', en: 'lengths of the routes between two sets of places' },
  details: {
    ar: `تُكتب CSV ما لم يُطلب JSON: صف لكل زوج، ومعرّفا مكانيه في العمودين fromId و toId، ويدخل في الطول ما بين المكان والشبكة. وما لا طريق إليه يخرج بلا طول، وسببه في العمود errorCode، ورمز الخروج حينئذ 1.
وتُذكر الساعات والانبعاثات، ومع التعرفات الكلفة، وكل ما يحذر منه route. أما أقصر الطرق البحرية بلا تعرفات فإذا زادت
الأزواج على 400 حُسبت كلها معًا بلا ساعات ولا فحص للمسارات، وعلامة ذلك courses-not-checked بين التحذيرات.`,
    en: `CSV is written unless JSON is asked for: a row per pair, the ids of its places in fromId and toId, lengths including the distance to the network. Where there is no
route there is no length: the column errorCode says why, and the exit code is 1. Hours and emissions are given, with tariffs
the cost, and all that route warns of. But of more than 400 pairs the shortest routes by sea without tariffs are calculated
all at once, without hours and without a check of their courses: courses-not-checked among the warnings says so.`
  },
  arguments: [
    { name: 'origins', says: LIST },
    { name: 'destinations', says: LIST }
  ],
  options: [VIA, ...ROUTING_OPTIONS, JSON_OUT, CSV_OUT],
  examples: [
    {
      line: 'masarat matrix Chabahar,Gwadar,Karachi Mumbai,Aden,Singapore',
      says: { ar: 'ثلاثة موانئ في ثلاثة', en: 'three ports by three' }
    },
    {
      line: 'masarat matrix ports.txt ports.txt --avoid suez --json > lengths.json',
      says: { ar: 'من ملف، وقناة السويس مغلقة', en: 'from a file, with Suez closed' }
    }
  ],
  errors: 'nested'
};
