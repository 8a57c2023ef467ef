import type { Note, SkipCode, Skipped } from '../../core/exchange/layer';
import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import type { Words } from '../language';
import { clip, oneLine } from './marks';

const WHY: Readonly<Record<SkipCode, Words>> = {
  'not-a-feature': { ar: 'ليس معلمًا', en: 'not a feature' },
  'no-geometry': { ar: 'لا شكل له', en: 'no geometry' },
  'unknown-geometry': { ar: 'نوع شكله غير معروف', en: 'its kind of geometry is not known' },
  'bad-coordinates': { ar: 'إحداثيات ليست أرقامًا', en: 'coordinates that are not numbers' },
  'out-of-range': {
    ar: 'إحداثيات خارج درجات الأرض، وقد تكون أمتارًا في إسقاط',
    en: 'coordinates beyond the degrees of the Earth; they may be metres of a projection'
  },
  'perhaps-swapped': {
    ar: 'إحداثيات خارج المدى، وقد يكون خط العرض مكان خط الطول',
    en: 'coordinates out of range; latitude and longitude may be swapped'
  },
  'too-few-points': { ar: 'نقاط أقل مما يلزم', en: 'too few points' },
  'too-deep': { ar: 'تداخل أعمق مما يُقرأ', en: 'nested too deeply' },
  'bad-json': { ar: 'ليس JSON سليمًا', en: 'not valid JSON' },
  'unreadable-position': { ar: 'موضع تعذّرت قراءته', en: 'a position that cannot be read' },
  'ambiguous-position': { ar: 'موضع له أكثر من قراءة', en: 'a position that can be read in several ways' },
  'unreadable-wkt': { ar: 'ليس WKT سليمًا', en: 'not valid WKT' },
  'cut-off': { ar: 'ينتهي الملف في وسطه', en: 'the file ends in the middle of it' },
  'ring-lost': { ar: 'إحدى حلقاته ليست داخل غيرها', en: 'one of its rings lies inside no other' },
  'too-many-rings': { ar: 'حلقاته أكثر من حلقات أي ساحل', en: 'too many rings' },
  'point-left-out': { ar: 'نقطة تُركت وبقي سائر خطها', en: 'a point; the rest of its line was kept' },
  'before-table': { ar: 'يسبق الجدول', en: 'it stands before the table' },
  'bad-row': { ar: 'علامة اقتباس غير مغلقة أو خانات زائدة', en: 'a loose quotation mark or too many cells' }
};

/** What was left out of a file, where and why. */
export function skipText({ where, code, found }: Skipped, language: FormatLanguage): string {
  const number = numberFormat(language).format('line' in where ? where.line : where.feature);
  const why = `${WHY[code][language]}${found ? ` (${clip(found)})` : ''}`;
  if (language === 'ar') return `تُرك ${'line' in where ? 'السطر' : 'المعلم'} ${number}: ${why}`;
  return `Left out: ${'line' in where ? 'line' : 'feature'} ${number}: ${why}`;
}

const NOTES: { readonly [Code in Note['code']]: (note: Extract<Note, { code: Code }>) => Words } = {
  reprojected: ({ from }) => ({ ar: `نُقل من ${oneLine(from)} إلى WGS84`, en: `brought from ${oneLine(from)} to WGS84` }),
  'datum-unshifted': ({ datum }) => ({
    ar: `مرجعه ${oneLine(datum)} غير WGS84 ولا يُعرف الفرق: قد تنحرف المواضع بضع مئات من الأمتار`,
    en: `its datum, ${oneLine(datum)}, differs from WGS84 by an unknown shift: positions may be some hundred metres off`
  }),
  'assumed-wgs84': () => ({ ar: 'لا يذكر الملف إسقاطه، فعُدّ WGS84', en: 'the file states no projection; WGS84 was assumed' }),
  'links-not-followed': () => ({ ar: 'لم تُتبع الروابط إلى ملفات أخرى', en: 'links to other files were not followed' }),
  'several-parts': ({ names }) => ({
    ar: `جُمعت طبقات عدة من ملف واحد: ${listed(names, '، ')}`,
    en: `several layers in one file were joined: ${listed(names, ', ')}`
  }),
  'rings-closed': () => ({ ar: 'أُغلقت حلقات مضلعات كانت مفتوحة', en: 'open rings of polygons were closed' }),
  'rings-apart': () => ({
    ar: 'حلقات المضلعات الواقعة خارج حلقتها الأولى عُدّت مضلعات قائمة بذاتها',
    en: 'rings of polygons that lie outside the first were taken as polygons of their own'
  }),
  'rings-overlap': () => ({
    ar: 'تتقاطع حلقات بعض المضلعات أو تتراكب، فطُرح المتراكب منها مرة واحدة، والمساحة تقريبية',
    en: 'rings of some polygons cross or overlap; what overlaps was taken off once, and the area is approximate'
  }),
  'edges-cross': () => ({
    ar: 'تتقاطع أضلاع بعض الحلقات مع نفسها، فحُسب كل ما تحيط به مرة واحدة، والمساحة تقريبية',
    en: 'edges of some rings cross one another; all that they run round was counted, once, and the area is approximate'
  }),
  'beyond-180': () => ({
    ar: 'بعض خطوط الطول تتجاوز \u200e180° فعُدّت متصلة',
    en: 'some longitudes lie beyond 180° and were taken as running on'
  }),
  'turned-edges': () => ({
    ar: 'بعض أضلاع المضلعات يصل بين خطي طول يتباعدان بأكثر من \u200e180°، فحُسب كل منها على الطريق الأقصر',
    en: 'some edges of polygons join longitudes more than 180° apart; each was taken the shorter way round'
  }),
  'encoding-guessed': ({ encoding }) => ({
    ar: `النص ليس Unicode، فقُرئ على أنه ${oneLine(encoding)}`,
    en: `the text is not Unicode; it was read as ${oneLine(encoding)}`
  }),
  'damaged-here': ({ line, column }) => ({
    ar: `الملف تالف عند السطر ${line}، العمود ${column}، وبقي منه ما هو سليم`,
    en: `the file is damaged at line ${line}, column ${column}; what is whole was kept`
  }),
  'numbers-as-text': () => ({
    ar: 'أُخذت الأعداد الصحيحة التي تتجاوز \u200e2^53\u200e نصًا كي لا يتغير منها رقم',
    en: 'whole numbers beyond 2^53 were taken as text, so that no digit changes'
  }),
  'columns-used': ({ names }) => ({ ar: `المواضع من: ${listed(names, '، ')}`, en: `positions from: ${listed(names, ', ')}` })
};

function listed(names: readonly string[], separator: string): string {
  return names.map(oneLine).join(separator);
}

/** What was understood in a way the reader should know of. */
export function noteText<Code extends Note['code']>(note: Note & { code: Code }, language: FormatLanguage): string {
  const says = NOTES[note.code] as (note: Note) => Words;
  return `${language === 'ar' ? 'تنبيه' : 'Note'}: ${says(note)[language]}`;
}
