import { LINE_TYPES } from '../../core/measure/measurement';
import type { ArgumentSpec, OptionSpec } from './spec';

export const LINE: OptionSpec = {
  name: 'line',
  takes: { ar: 'نوع', en: 'type' },
  values: LINE_TYPES,
  says: {
    ar: 'الخط الذي يصل نقطتين: الأقصر (geodesic، وهو الأصل) أو ثابت السمت (rhumb)',
    en: 'the line between two points: the shortest (geodesic, the default) or that of constant azimuth (rhumb)'
  }
};

export const JSON_OUT: OptionSpec = {
  name: 'json',
  says: { ar: 'خرج JSON بدقة الحساب كاملة', en: 'write JSON at full precision' }
};

export const CSV_OUT: OptionSpec = {
  name: 'csv',
  says: { ar: 'خرج CSV بدقة الحساب كاملة', en: 'write CSV at full precision' }
};

export const GEOJSON_OUT: OptionSpec = {
  name: 'geojson',
  says: {
    ar: 'خرج GeoJSON، والخطوط فيه كما تُرسم، مقطوعة عند خط الطول 180',
    en: 'write GeoJSON, lines as they are drawn and cut at the antimeridian'
  }
};

export const FULL: OptionSpec = {
  name: 'full',
  says: {
    ar: 'القيم كاملة بلا تقريب إلى ما تسمح به دقة المُدخلات',
    en: 'full values, not rounded to what the inputs support'
  }
};

/** Understood by every command. */
export const COMMON: readonly OptionSpec[] = [
  {
    name: 'lang',
    takes: { ar: 'لغة', en: 'language' },
    values: ['ar', 'en'],
    says: { ar: 'لغة الخرج؛ والأصل لغة النظام', en: 'language of the output; the locale’s by default' }
  },
  { name: 'help', short: 'h', says: { ar: 'هذه المساعدة', en: 'this help' } }
];

export const PLACE_SAYS = {
  ar: 'معرّف، أو رمز UN/LOCODE، أو اسم بأي من اللغات الخمس، أو إحداثيات',
  en: 'an id, a UN/LOCODE, a name in any of the five languages, or a coordinate'
};

export const FROM: ArgumentSpec = { name: 'from', says: PLACE_SAYS };
