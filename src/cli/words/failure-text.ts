import type { CoordinatePart } from '../../core/coordinates/notation';
import type { FormatLanguage } from '../../core/format/locale';
import type { BrokenFile, Candidate, Failure, FailureCode, FailureDetails } from '../failure';
import type { Words } from '../language';

type Says<Code extends FailureCode> = (details: FailureDetails[Code]) => Words;

const PARTS: Readonly<Record<CoordinatePart, Words>> = {
  latitude: { ar: 'العرض', en: 'latitude' },
  longitude: { ar: 'الطول', en: 'longitude' },
  minutes: { ar: 'الدقائق', en: 'minutes' },
  seconds: { ar: 'الثواني', en: 'seconds' },
  zone: { ar: 'النطاق', en: 'zone' },
  easting: { ar: 'الإحداثي الشرقي', en: 'easting' },
  northing: { ar: 'الإحداثي الشمالي', en: 'northing' }
};

const BROKEN: Readonly<Record<BrokenFile, Words>> = {
  damaged: { ar: 'هو معطوب', en: 'it is damaged' },
  'shapefile-unzipped': { ar: 'يلزم ضغط ملفات shapefile معًا في ملف zip', en: 'a shapefile must be zipped with its other files' },
  'too-large': { ar: 'هو أكبر من أن يُقرأ', en: 'it is too large' },
  encrypted: { ar: 'هو محمي بكلمة سر', en: 'it is encrypted' },
  'part-missing': { ar: 'ينقصه جزء', en: 'a part of it is missing' },
  'projection-unknown': { ar: 'إسقاطه غير معروف', en: 'its projection is not known' },
  'columns-needed': { ar: 'لا يُعرف في أي أعمدته الإحداثيات', en: 'it does not say which columns hold positions' },
  'broke-off': { ar: 'توقفت قراءته قبل آخره', en: 'reading it broke off' },
  cancelled: { ar: 'أُوقفت قراءته', en: 'reading was stopped' }
};

const SAYS: { [Code in FailureCode]: Says<Code> } = {
  'unknown-command': ({ given }) => ({
    ar: `لا أمر باسم ${quoted(given, 'ar')}. جرّب masarat --help`,
    en: `there is no command ${quoted(given, 'en')}. Try masarat --help`
  }),
  'unknown-option': ({ given }) => ({
    ar: `لا خيار باسم ${given}. جرّب ‎--help‎`,
    en: `there is no option ${given}. Try --help`
  }),
  'missing-value': ({ option }) => ({ ar: `الخيار ${option} تلزمه قيمة`, en: `the option ${option} takes a value` }),
  'bad-value': ({ option, given, allowed }) => ({
    ar: `القيمة ${quoted(given, 'ar')} لا تصح للخيار ${option}${allowed.length > 0 ? `؛ تصح: ${allowed.join('، ')}` : ''}`,
    en: `${quoted(given, 'en')} is no value of ${option}${allowed.length > 0 ? `; these are: ${allowed.join(', ')}` : ''}`
  }),
  'missing-argument': ({ argument }) => ({
    ar: `ينقص <${argument}>. جرّب ‎--help‎`,
    en: `<${argument}> is missing. Try --help`
  }),
  'too-many-arguments': ({ given }) => ({
    ar: `زائد: ${quoted(given, 'ar')}. الاسم من كلمتين يوضع بين علامتي اقتباس`,
    en: `${quoted(given, 'en')} is one too many. A name of two words stands in quotation marks`
  }),
  'bad-azimuth': ({ given }) => ({
    ar: `السمت ${quoted(given, 'ar')} ليس عددًا من الدرجات بين 0 و360`,
    en: `the azimuth ${quoted(given, 'en')} is no number of degrees from 0 to 360`
  }),
  'bad-distance': ({ given }) => ({
    ar: `المسافة ${quoted(given, 'ar')} لا تُقرأ؛ اكتبها بوحدتها، مثل 500km أو "200 nmi"`,
    en: `the distance ${quoted(given, 'en')} cannot be read; write it with its unit, as 500km or "200 nmi"`
  }),
  'format-conflict': ({ options }) => ({
    ar: `لا تجتمع ${options.join(' و')}`,
    en: `${options.join(' and ')} do not go together`
  }),
  'unreadable-file': ({ file, reason }) => ({
    ar: `تعذّرت قراءة الملف ${quoted(file, 'ar')} (${reason})`,
    en: `the file ${quoted(file, 'en')} cannot be read (${reason})`
  }),
  'unknown-format': ({ file }) => ({
    ar: `صيغة الملف ${quoted(file, 'ar')} غير معروفة`,
    en: `the format of ${quoted(file, 'en')} is not known`
  }),
  'broken-file': ({ file, reason, line }) => ({
    ar: `لا يمكن أخذ شيء من الملف ${quoted(file, 'ar')}: ${BROKEN[reason].ar}${line ? ` (السطر ${line})` : ''}`,
    en: `nothing can be taken from ${quoted(file, 'en')}: ${BROKEN[reason].en}${line ? ` (line ${line})` : ''}`
  }),
  'missing-columns': ({ columns }) => ({
    ar: `ينقص في سطر العناوين: ${columns.join('، ')}`,
    en: `the header lacks ${columns.join(', ')}`
  }),
  'unknown-place': ({ given, candidates }) => ({
    ar: `لا مكان باسم ${quoted(given, 'ar')}${listed(candidates, 'لعلك تقصد')}`,
    en: `there is no place ${quoted(given, 'en')}${listed(candidates, 'Perhaps')}`
  }),
  'ambiguous-place': ({ given, candidates }) => ({
    ar: `الاسم ${quoted(given, 'ar')} لأكثر من مكان؛ اختر بالمعرّف${listed(candidates, '')}`,
    en: `${quoted(given, 'en')} is the name of several places; choose one by its id${listed(candidates, '')}`
  }),
  'ambiguous-coordinate': ({ given, candidates }) => ({
    ar: `الإحداثيات ${quoted(given, 'ar')} تُقرأ على أكثر من وجه${listed(candidates, '')}`,
    en: `${quoted(given, 'en')} can be read in several ways${listed(candidates, '')}`
  }),
  'out-of-range': ({ given, part, candidates }) => ({
    ar: `${PARTS[part].ar} في ${quoted(given, 'ar')} خارج المدى${listed(candidates, 'لعلك تقصد')}`,
    en: `the ${PARTS[part].en} of ${quoted(given, 'en')} is out of range${listed(candidates, 'Perhaps')}`
  }),
  'not-in-zone': ({ given }) => ({
    ar: `لا يوجد ${quoted(given, 'ar')} في النطاق المذكور`,
    en: `the zone named has no ${quoted(given, 'en')}`
  }),
  'short-plus-code': ({ given }) => ({
    ar: `الرمز ${quoted(given, 'ar')} مختصر؛ اكتبه كاملًا`,
    en: `${quoted(given, 'en')} is a short Plus code; write it in full`
  }),
  'unknown-reference-system': ({ given, referenceSystem }) => ({
    ar: `نظام الإسناد ${referenceSystem} في ${quoted(given, 'ar')} غير مدعوم؛ المدعوم WGS84`,
    en: `${quoted(given, 'en')} is in ${referenceSystem}; only WGS84 is understood`
  }),
  'missing-place': ({ column }) => ({ ar: `العمود ${column} فارغ`, en: `${column} is empty` }),
  'broken-row': () => ({ ar: 'صف لا يُقرأ', en: 'the row cannot be read' }),
  'no-places': ({ given }) => ({
    ar: `لا مكان يطابق ${quoted(given, 'ar')}`,
    en: `no place answers ${quoted(given, 'en')}`
  }),
  'unknown-route': ({ given, candidates }) => ({
    ar: `لا مسار بالمعرّف ${quoted(given, 'ar')}${lines(candidates, 'لعلك تقصد')}`,
    en: `there is no route ${quoted(given, 'en')}${lines(candidates, 'Perhaps')}`
  }),
  'no-areas': ({ file }) => ({ ar: `لا مضلع في ${quoted(file, 'ar')}`, en: `${quoted(file, 'en')} holds no polygon` }),
  'past-the-pole': () => ({
    ar: 'الخط الثابت السمت ينتهي عند القطب قبل هذه المسافة',
    en: 'the rhumb line ends at the pole before this distance'
  })
};

/** A failure in a person's language. */
export function failureText<Code extends FailureCode>(failed: Failure & { code: Code }, language: FormatLanguage): string {
  const says = SAYS[failed.code] as Says<Code>;
  return says(failed.details as FailureDetails[Code])[language];
}

function quoted(text: string, language: FormatLanguage): string {
  return language === 'ar' ? `«${text}»` : `“${text}”`;
}

/** What may have been meant, one a line. A position is written as it can be typed again. */
function listed(candidates: readonly Candidate[], heading: string): string {
  const texts = candidates.map(({ id, name, latitude, longitude }) => {
    const position = `${latitude},${longitude}`;
    return id ? `${id}  ${name}  ${position}` : position;
  });
  return lines(texts, heading);
}

function lines(texts: readonly string[], heading: string): string {
  if (texts.length === 0) return '';
  return `${heading && `. ${heading}`}:${texts.map((text) => `\n  ${text}`).join('')}`;
}
