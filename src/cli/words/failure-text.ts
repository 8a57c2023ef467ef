import type { CoordinatePart } from '../../core/coordinates/notation';
import type { Skipped } from '../../core/exchange/layer';
import type { FormatLanguage } from '../../core/format/locale';
import { MAXIMUM_RADIUS_METRES } from '../../core/measure/radius';
import type { BrokenFile, BrokenRow, Candidate, Failure, FailureCode, FailureDetails } from '../failure';
import type { Words } from '../language';
import { plain } from '../output/plain';
import { skipText } from './file-words';
import { lines } from './lists';
import { quoted, typed } from './marks';
import { NETWORK_SAYS } from './network-failure-text';
import { reasonText } from './system-words';

type Says<Code extends FailureCode> = (details: FailureDetails[Code]) => Words;

const PARTS: Readonly<Record<CoordinatePart, Words>> = {
  latitude: { ar: 'خط العرض', en: 'latitude' },
  longitude: { ar: 'خط الطول', en: 'longitude' },
  minutes: { ar: 'الدقائق', en: 'minutes' },
  seconds: { ar: 'الثواني', en: 'seconds' },
  zone: { ar: 'النطاق', en: 'zone' },
  easting: { ar: 'الإحداثية الشرقية', en: 'easting' },
  northing: { ar: 'الإحداثية الشمالية', en: 'northing' }
};

const BROKEN: Readonly<Record<BrokenFile, Words>> = {
  damaged: { ar: 'لأنه تالف', en: 'it is damaged' },
  'shapefile-unzipped': {
    ar: 'لأن ملفات shapefile يجب أن تُضغط معًا في ملف zip',
    en: 'a shapefile must be zipped with its other files'
  },
  'too-large': { ar: 'لأنه أكبر من أن يُقرأ', en: 'it is too large' },
  swollen: { ar: 'لأنه يتضخّم عند فتحه كما لا تتضخّم الخرائط', en: 'unpacked, it is far larger than any map file' },
  encrypted: { ar: 'لأنه محمي بكلمة مرور', en: 'it is encrypted' },
  'part-missing': { ar: 'لأن جزءًا منه ناقص', en: 'a part of it is missing' },
  'projection-unknown': { ar: 'لأن إسقاطه غير معروف', en: 'its projection is not known' },
  'columns-needed': { ar: 'لأنه لا يُعرف في أي أعمدته الإحداثيات', en: 'it does not say which columns hold positions' },
  'broke-off': { ar: 'لأن قراءته توقفت قبل آخره', en: 'reading it stopped' },
  blank: { ar: 'لأنه فارغ', en: 'it is empty' },
  deck: { ar: 'لأنه عرض من عروض الأطلس لا خريطة', en: 'it is a deck of the atlas, not a map' },
  cancelled: { ar: 'لأن قراءته أُوقفت', en: 'reading was stopped' }
};

const BROKEN_ROW: Readonly<Record<BrokenRow, Words>> = {
  'quotation-open': { ar: ': علامة اقتباس فُتحت ولم تُغلق', en: ': a quotation mark is never closed' },
  'too-many-fields': { ar: ': خاناته أكثر من الأعمدة', en: ': it has more fields than there are columns' }
};
const MOST_LEFT_OUT = 5;
const FURTHEST_KILOMETRES = MAXIMUM_RADIUS_METRES / 1000;

const SAYS: { [Code in FailureCode]: Says<Code> } = {
  ...NETWORK_SAYS,
  'unknown-command': ({ given }) => ({
    ar: `لا أمر باسم ${quoted(given, 'ar')}. جرّب ${typed('masarat --help', 'ar')}`,
    en: `there is no command ${quoted(given, 'en')}. Try masarat --help`
  }),
  'unknown-option': ({ given }) => ({
    ar: `لا خيار باسم ${typed(given, 'ar')}. جرّب ${typed('--help', 'ar')}`,
    en: `there is no option ${typed(given, 'en')}. Try --help`
  }),
  'missing-value': ({ option }) => ({ ar: `الخيار ${typed(option, 'ar')} تلزمه قيمة`, en: `the option ${option} takes a value` }),
  'bad-value': ({ option, given, allowed, isList }) => ({
    ar: `القيمة ${quoted(given, 'ar')} لا تصح للخيار ${typed(option, 'ar')}${allowed.length > 0 ? `؛ تصح: ${allowed.join('، ')}` : ''}${isList ? `. الفاصلة بين عدد وعدد، والنقطة للكسور: ${typed('1.5,2', 'ar')}` : ''}`,
    en: `${quoted(given, 'en')} is not a valid value for ${option}${allowed.length > 0 ? `; these are: ${allowed.join(', ')}` : ''}${isList ? '. Commas separate the numbers, decimals have a point: 1.5,2' : ''}`
  }),
  'missing-argument': ({ argument }) => ({
    ar: `ينقص ${typed(`<${argument}>`, 'ar')}. جرّب ${typed('--help', 'ar')}`,
    en: `<${argument}> is missing. Try --help`
  }),
  'too-many-arguments': ({ given }) => ({
    ar: `${quoted(given, 'ar')} مُدخل زائد. الاسم من كلمتين يوضع بين علامتي اقتباس`,
    en: `${quoted(given, 'en')} is one too many. Put a name of two words in quotation marks`
  }),
  'bad-azimuth': ({ given }) => ({
    ar: `السمت ${quoted(given, 'ar')} ليس عددًا من الدرجات بين 0 و360`,
    en: `the azimuth ${quoted(given, 'en')} is not a number of degrees from 0 to 360`
  }),
  'bad-distance': ({ given }) => ({
    ar: `المسافة ${quoted(given, 'ar')} لا تُقرأ؛ اكتبها بوحدتها، مثل 500km أو "200 nmi"`,
    en: `the distance ${quoted(given, 'en')} cannot be read; write it with its unit, as 500km or "200 nmi"`
  }),
  'distance-out-of-range': ({ given }) => ({
    ar: `المسافة ${quoted(given, 'ar')} خارج المدى: من 0 إلى ${FURTHEST_KILOMETRES} كم`,
    en: `the distance ${quoted(given, 'en')} is out of range: from 0 to ${FURTHEST_KILOMETRES} km`
  }),
  'repeated-option': ({ option }) => ({
    ar: `${typed(option, 'ar')} مكرَّر، وهو خيار يُذكر مرة واحدة`,
    en: `${option} is given twice; it takes one value`
  }),
  'format-conflict': ({ options }) => ({
    ar: `لا تجتمع ${options.map((option) => typed(option, 'ar')).join(' و')}`,
    en: `${options.join(' and ')} do not go together`
  }),
  'unreadable-file': ({ file, reason }) => ({
    ar: `تعذّرت قراءة الملف ${quoted(file, 'ar')} (${reasonText(reason, 'ar')})`,
    en: `the file ${quoted(file, 'en')} cannot be read (${reasonText(reason, 'en')})`
  }),
  'unknown-format': ({ file }) => ({
    ar: `صيغة الملف ${quoted(file, 'ar')} غير معروفة`,
    en: `the format of ${quoted(file, 'en')} is not known`
  }),
  'broken-file': ({ file, reason, line }) => ({
    ar: `تعذّرت قراءة الملف ${quoted(file, 'ar')} ${BROKEN[reason].ar}${line ? ` (السطر ${line})` : ''}`,
    en: `nothing can be taken from ${quoted(file, 'en')}: ${BROKEN[reason].en}${line ? ` (line ${line})` : ''}`
  }),
  'missing-columns': ({ columns }) => ({
    ar: `ينقص في سطر العناوين: ${columns.join('، ')}`,
    en: `the header lacks ${columns.join(', ')}`
  }),
  'repeated-column': ({ column }) => ({
    ar: `في سطر العناوين عمودان باسم ${typed(column, 'ar')}`,
    en: `the header has two columns ${typed(column, 'en')}`
  }),
  'unknown-place': ({ given, candidates }) =>
    given.trim() === ''
      ? { ar: 'المكان فارغ', en: 'the place is empty' }
      : {
          ar: `لا مكان باسم ${quoted(given, 'ar')}${listed(candidates, 'لعلك تقصد')}`,
          en: `there is no place ${quoted(given, 'en')}${listed(candidates, 'Perhaps')}`
        },
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
    en: `the ${PARTS[part].en} of ${quoted(given, 'en')} ${part === 'minutes' || part === 'seconds' ? 'are' : 'is'} out of range${listed(candidates, 'Perhaps')}`
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
  'broken-row': ({ reason, given }) => ({
    ar: `صف لا يُقرأ${reason ? BROKEN_ROW[reason].ar : ''}${given ? `: ${quoted(given, 'ar')}` : ''}`,
    en: `the row cannot be read${reason ? BROKEN_ROW[reason].en : ''}${given ? `: ${quoted(given, 'en')}` : ''}`
  }),
  'no-places': ({ given }) => ({
    ar: `لا مكان يطابق ${quoted(given, 'ar')}`,
    en: `no place matches ${quoted(given, 'en')}`
  }),
  'unknown-route': ({ given, candidates }) => ({
    ar: `لا مسار بالمعرّف ${quoted(given, 'ar')}${lines(candidates, 'لعلك تقصد')}`,
    en: `there is no route ${quoted(given, 'en')}${lines(candidates, 'Perhaps')}`
  }),
  'no-areas': ({ file }) => ({ ar: `لا مضلع في ${quoted(file, 'ar')}`, en: `${quoted(file, 'en')} holds no polygon` }),
  'areas-left-out': ({ file, skipped, skippedCount }) => ({
    ar: `لم يُقرأ من ${quoted(file, 'ar')} أي مضلع${leftOut(skipped, skippedCount, 'ar')}`,
    en: `no polygon could be read from ${quoted(file, 'en')}${leftOut(skipped, skippedCount, 'en')}`
  }),
  'past-the-pole': () => ({
    ar: 'الخط الثابت السمت ينتهي عند القطب قبل هذه المسافة',
    en: 'the rhumb line ends at the pole before this distance'
  })
};

/** A failure in a person's language, as a terminal may have it. */
export function failureText<Code extends FailureCode>(failed: Failure & { code: Code }, language: FormatLanguage): string {
  const says = SAYS[failed.code] as Says<Code>;
  return plain(says(failed.details as FailureDetails[Code])[language]);
}

/** What was left out of a file and why, one a line, and how much more there was. */
function leftOut(skipped: readonly Skipped[], count: number, language: FormatLanguage): string {
  const shown = skipped.slice(0, MOST_LEFT_OUT).map((each) => skipText(each, language));
  return lines([...shown, ...(count > shown.length ? ['…'] : [])], '');
}

/** What may have been meant, one a line. A position is written as it can be typed again. */
function listed(candidates: readonly Candidate[], heading: string): string {
  const texts = candidates.map(({ id, name, latitude, longitude }) => {
    const position = `${latitude},${longitude}`;
    return id ? `${id}  ${name}  ${position}` : position;
  });
  return lines(texts, heading);
}
