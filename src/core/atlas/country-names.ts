import { LOCALE_OF, type FormatLanguage } from '../format/locale';

type Names = Readonly<Partial<Record<FormatLanguage, string>>>;

/** Where the atlas names a country otherwise than Unicode CLDR's short form: as its prose does, and short enough for a map. */
const OWN_NAMES: Readonly<Record<string, Names>> = {
  AE: { ar: 'الإمارات' },
  BA: { en: 'Bosnia and Herzegovina' },
  BY: { ar: 'بيلاروسيا' },
  CD: { ar: 'الكونغو الديمقراطية', en: 'DR Congo' },
  CF: { ar: 'أفريقيا الوسطى' },
  CG: { ar: 'الكونغو', en: 'Congo' },
  DK: { ar: 'الدنمارك' },
  DO: { ar: 'الدومينيكان' },
  FK: { ar: 'فوكلاند / مالفيناس', en: 'Falkland Islands / Malvinas' },
  GB: { ar: 'بريطانيا', en: 'United Kingdom' },
  HK: { ar: 'هونغ كونغ', en: 'Hong Kong' },
  HU: { ar: 'المجر' },
  IO: { ar: 'أرخبيل تشاغوس', en: 'Chagos Archipelago' },
  KG: { ar: 'قرغيزستان' },
  MM: { ar: 'ميانمار', en: 'Myanmar' },
  MO: { ar: 'ماكاو', en: 'Macao' },
  PS: { ar: 'فلسطين', en: 'Palestine' },
  SA: { ar: 'السعودية' },
  TL: { ar: 'تيمور الشرقية' },
  US: { en: 'United States' }
};

const cldr = new Map<FormatLanguage, Intl.DisplayNames>();

/** A country by its ISO 3166-1 alpha-2 code, in lists as on the map. */
export function countryNameIn(language: FormatLanguage, code: string): string {
  const own = OWN_NAMES[code]?.[language];
  if (own !== undefined) return own;
  const names =
    cldr.get(language) ?? new Intl.DisplayNames(LOCALE_OF[language], { type: 'region', style: 'short', fallback: 'code' });
  cldr.set(language, names);
  return names.of(code) ?? code;
}
