import type { FormatLanguage } from '../../core/format/locale';
import { formatLength } from '../../core/format/length';
import type { FailureCode, FailureDetails, PassageCandidate, ShutPassage, TableNeed } from '../failure';
import type { Words } from '../language';
import { metresText, monthNames } from './limit-words';
import { lines } from './lists';
import { quoted, typed } from './marks';
import { BY_WORDS, REASON_WORDS } from './network-words';

type NetworkCode =
  | 'unknown-passage'
  | 'ambiguous-passage'
  | 'unknown-line'
  | 'unknown-comparison'
  | 'empty-list'
  | 'unpaired-place'
  | 'missing-choice'
  | 'broken-table'
  | 'unknown-member'
  | 'too-far'
  | 'no-route'
  | 'passage-shut'
  | 'avoided-and-opened'
  | 'invalid-option'
  | 'tariffs-missing'
  | 'broke-off';

/** Which end of a route is spoken of. */
export const POINT_WORDS: Readonly<Record<'origin' | 'destination' | 'via', Words>> = {
  origin: { ar: 'نقطة الانطلاق', en: 'the origin' },
  destination: { ar: 'الوجهة', en: 'the destination' },
  via: { ar: 'نقطة العبور', en: 'an intermediate point' }
};

const NEEDS: Readonly<Record<TableNeed, Words>> = {
  'above-zero': { ar: 'عدد أكبر من 0', en: 'a number above 0' },
  'not-negative': { ar: 'عدد غير سالب', en: 'a number that is not negative' },
  table: { ar: 'كائن JSON ‏{ … }', en: 'a JSON object { … }' }
};

/** What a failure of the commands for routes says. */
export const NETWORK_SAYS: { [Code in NetworkCode & FailureCode]: (details: FailureDetails[Code]) => Words } = {
  'unknown-passage': ({ given, candidates }) => ({
    ar: `لا معبر باسم ${quoted(given, 'ar')}${listed(candidates, 'لعلك تقصد')}`,
    en: `there is no passage ${quoted(given, 'en')}${listed(candidates, 'Perhaps')}`
  }),
  'ambiguous-passage': ({ given, candidates }) => ({
    ar: `الاسم ${quoted(given, 'ar')} لأكثر من معبر؛ اختر بالمعرّف${listed(candidates, '')}`,
    en: `${quoted(given, 'en')} is the name of several passages; choose one by its id${listed(candidates, '')}`
  }),
  'unknown-line': ({ given, candidates }) => ({
    ar: `لا خط مخطَّطًا له أو قيد الإنشاء بالمعرّف ${quoted(given, 'ar')}${lines(candidates, 'لعلك تقصد')}`,
    en: `there is no planned or unfinished line ${quoted(given, 'en')}${lines(candidates, 'Perhaps')}`
  }),
  'unknown-comparison': ({ given, candidates }) => ({
    ar: `لا مقارنة جاهزة باسم ${quoted(given, 'ar')}${lines(candidates, 'الجاهز')}`,
    en: `there is no ready comparison ${quoted(given, 'en')}${lines(candidates, 'There are')}`
  }),
  'empty-list': ({ argument }) => ({
    ar: `لا مكان في القائمة ${typed(`<${argument}>`, 'ar')}`,
    en: `the list <${argument}> holds no place`
  }),
  'unpaired-place': ({ given }) => ({
    ar: `${quoted(given, 'ar')} بلا مكان يقابله؛ الأماكن أزواج`,
    en: `${quoted(given, 'en')} has no place to go with it; places come in pairs`
  }),
  'missing-choice': ({ options }) =>
    options.length === 1
      ? { ar: `يلزم ${typed(options[0]!, 'ar')} مع هذه الخيارات`, en: `${options[0]!} is needed with these options` }
      : {
          ar: `يلزم واحد من: ${options.map((option) => typed(option, 'ar')).join('، ')}`,
          en: `one of these is needed: ${options.join(', ')}`
        },
  'broken-table': ({ file, member, needs, most }) =>
    member === undefined
      ? {
          ar: `لا يصح ما في الملف ${quoted(file, 'ar')}؛ يلزم ${NEEDS[needs].ar}`,
          en: `${quoted(file, 'en')} does not hold what it should: it takes ${NEEDS[needs].en}`
        }
      : {
          ar: `في الملف ${quoted(file, 'ar')} لا يصح ${typed(member, 'ar')}، أو هو ناقص؛ يلزم ${NEEDS[needs].ar}${most === undefined ? '' : ` لا يتجاوز ${most}`}`,
          en: `${typed(member, 'en')} in ${quoted(file, 'en')} is missing or wrong; it takes ${NEEDS[needs].en}${most === undefined ? '' : `, ${most} at most`}`
        },
  'unknown-member': ({ file, member, known }) => ({
    ar: `الاسم ${typed(member, 'ar')} في الملف ${quoted(file, 'ar')} غير معروف${lines(known, 'المعروف')}`,
    en: `the member ${typed(member, 'en')} of ${quoted(file, 'en')} is not known${lines(known, 'There are')}`
  }),
  'too-far': ({ point, by, limitMetres, nearestMetres, planned }) => ({
    ar: `${POINT_WORDS[point].ar} بعيدة عن الشبكة (${BY_WORDS[by].ar}): ${nearestMetres === undefined ? '' : `${by === 'sea' ? 'أقرب مياهها' : 'أقرب خطوطها'} على بُعد ${formatLength(nearestMetres, 'kilometre', 'ar')}، و`}أقصى ما يُقبل ${formatLength(limitMetres, 'kilometre', 'ar')}${built(planned, 'ar')}`,
    en: `${POINT_WORDS[point].en} is too far from the network (${BY_WORDS[by].en}): ${formatLength(limitMetres, 'kilometre', 'en')} at most${nearestMetres === undefined ? '' : `, and the nearest ${by === 'sea' ? 'water of it' : 'line'} is ${formatLength(nearestMetres, 'kilometre', 'en')} away`}${built(planned, 'en')}`
  }),
  'no-route': ({ blockedBy, instead, planned }) => ({
    ar: `لا طريق${blocks(blockedBy, 'يحول دونه', 'ar')}${blocks(instead, 'ويكفي بدلًا منه فتح أيٍّ من', 'ar')}${built(planned, 'ar')}`,
    en: `there is no route${blocks(blockedBy, 'In the way', 'en')}${blocks(instead, 'Opening any one of these would be enough', 'en')}${built(planned, 'en')}`
  }),
  'passage-shut': (shut) => ({
    ar: `المعبر المطلوب ${quoted(shut.names.ar, 'ar')} لا يُعبر: ${why(shut, 'ar')}`,
    en: `${quoted(shut.names.en, 'en')}, named in --via, cannot be taken: ${why(shut, 'en')}`
  }),
  'avoided-and-opened': ({ names, options }) => ({
    ar: `طُلب إغلاق ${quoted(names.ar, 'ar')} وفتحه معًا؛ اذكر المعبر في خيار واحد من: ${options.map((option) => typed(option, 'ar')).join('، ')}`,
    en: `${quoted(names.en, 'en')} is both closed and opened; name it in one of these only: ${options.join(', ')}`
  }),
  'invalid-option': ({ option, value }) => ({
    ar: `القيمة ${quoted(value, 'ar')} لا تصح للخيار ${typed(option, 'ar')}`,
    en: `${quoted(value, 'en')} is not a valid value for ${option}`
  }),
  'tariffs-missing': () => ({
    ar: `الكلفة لا تُحسب بلا تعرفات؛ أضف ${typed('--tariffs', 'ar')}`,
    en: 'cost cannot be calculated without tariffs; add --tariffs'
  }),
  'broke-off': ({ reason }) => ({
    ar: `توقف الحساب لخلل في البرنامج، لا في السؤال: ${typed(reason, 'ar')}`,
    en: `the calculation stopped because of a fault in the program, not in your request (${reason})`
  })
};

function listed(candidates: readonly PassageCandidate[], heading: string): string {
  return lines(
    candidates.map(({ id, name }) => `${id}  ${name}`),
    heading
  );
}

function blocks(passages: readonly ShutPassage[] = [], heading: string, language: FormatLanguage): string {
  const texts = passages.map((shut) => `${shut.passage}  ${shut.names[language]}: ${why(shut, language)}`);
  return lines(texts, heading);
}

/** Why a passage is shut, how large a ship may be, and in the wrong season the options that would open it. */
function why({ passage, reason, limitMetres, months, iceClass }: ShutPassage, language: FormatLanguage): string {
  const words = REASON_WORDS[reason][language];
  if (limitMetres !== undefined) return `${words}${atMost(limitMetres, language)}`;
  if (reason !== 'season') return words;
  const options = [
    ...(months ? [`${typed('--month', language)} (${monthNames(months, language)})`] : []),
    ...(iceClass ? [typed(`--ice-class ${iceClass}`, language)] : []),
    typed(`--open ${passage}`, language)
  ];
  return language === 'ar' ? `${words}، ويفتحه ${options.join(' أو ')}` : `${words}; ${options.join(' or ')} would open it`;
}

function atMost(limitMetres: number, language: FormatLanguage): string {
  const limit = metresText(limitMetres, language);
  return language === 'ar' ? `، وأقصاه ${limit}` : `, ${limit} at most`;
}

/** The lines not yet built with which there would be a way. */
function built(planned: readonly string[] | undefined, language: FormatLanguage): string {
  if (!planned || planned.length === 0) return '';
  const option = typed(`--planned ${planned.join(',')}`, language);
  return language === 'ar' ? `؛ ويوجد طريق مع ${option}` : `; there would be one with ${option}`;
}
