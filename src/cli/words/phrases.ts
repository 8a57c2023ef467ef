import type { PlaceKind, Status } from '../../core/atlas/vocabulary';
import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import type { Words } from '../language';

/** Labels of what the commands tell. */
export const LABELS = {
  length: { ar: 'الطول', en: 'Length' },
  initialAzimuth: { ar: 'السمت الابتدائي', en: 'Initial azimuth' },
  finalAzimuth: { ar: 'السمت النهائي', en: 'Final azimuth' },
  knownTo: { ar: 'هامش الدقة', en: 'Known to' },
  total: { ar: 'المجموع', en: 'Total' },
  method: { ar: 'كيف حُسب', en: 'Method' },
  edition: { ar: 'إصدار البيانات', en: 'Data edition' },
  destination: { ar: 'نقطة الوصول', en: 'Destination' },
  area: { ar: 'المساحة', en: 'Area' },
  perimeter: { ar: 'المحيط', en: 'Perimeter' },
  status: { ar: 'الحالة', en: 'Status' },
  measured: { ar: 'الطول المقيس', en: 'Measured length' },
  notOperating: { ar: 'لا يعمل منه', en: 'Of this not operating' },
  published: { ar: 'المنشور', en: 'Published' },
  publishedLength: { ar: 'الطول المنشور', en: 'Published length' },
  source: { ar: 'المصدر', en: 'Source' },
  legs: { ar: 'المراحل', en: 'Legs' },
  polygon: { ar: 'مضلع', en: 'Polygon' }
} satisfies Record<string, Words>;

/** Of a leg whose ends were named differently, or twice alike. */
export const SAME_PLACE: Words = { ar: 'الطرفان مكان واحد', en: 'Both are the same place' };

/** As the page says them, which a test of the house holds both to. */
export const STATUS_WORDS: Readonly<Record<Status, Words>> = {
  operating: { ar: 'قيد التشغيل', en: 'operating' },
  'under-construction': { ar: 'قيد الإنشاء', en: 'under construction' },
  planned: { ar: 'مخطَّط له', en: 'planned' },
  envisaged: { ar: 'فكرة مطروحة', en: 'envisaged' },
  claimed: { ar: 'مذكور بلا تأكيد', en: 'claimed' }
};

export const KIND_WORDS: Readonly<Record<PlaceKind, Words>> = {
  port: { ar: 'ميناء', en: 'port' },
  city: { ar: 'مدينة', en: 'city' },
  crossing: { ar: 'معبر حدودي', en: 'border crossing' },
  station: { ar: 'محطة قطار', en: 'station' },
  field: { ar: 'حقل', en: 'field' },
  terminal: { ar: 'محطة نفط أو غاز', en: 'oil or gas terminal' },
  'pipeline-point': { ar: 'نقطة على خط أنابيب', en: 'point on a pipeline' },
  base: { ar: 'قاعدة عسكرية', en: 'military base' },
  zone: { ar: 'منطقة بحرية', en: 'sea area' },
  strait: { ar: 'مضيق', en: 'strait' },
  canal: { ar: 'قناة', en: 'canal' },
  cape: { ar: 'رأس', en: 'cape' },
  island: { ar: 'جزيرة', en: 'island' }
};

/** The label of a row in a list of failures. */
export function rowWord(row: number, language: FormatLanguage): string {
  const number = numberFormat(language).format(row);
  return language === 'ar' ? `الصف ${number}:` : `row ${number}:`;
}

/** `label: value` lines: columns would not hold where the writing changes direction. */
export function fact(label: Words, value: string, language: FormatLanguage): string {
  return `${label[language]}: ${value}`;
}
