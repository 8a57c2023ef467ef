import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import type { FoundKind, NamedSubject } from '#core/search/found';
import { m } from '#i18n/index';
import { passageKindName } from '#i18n/passage-words';
import { areaKindName, modeName, placeKindName, subjectName } from '#i18n/words';

/** The subjects in the languages the page does not speak: they are searched in all five. */
const FURTHER_NAMES: Readonly<Record<SubjectId, { fa: string; ru: string; zh: string }>> = {
  chabahar: { fa: 'چابهار', ru: 'Чабахар', zh: '恰巴哈尔' },
  'indian-ocean': { fa: 'اقیانوس هند', ru: 'Индийский океан', zh: '印度洋' },
  'north-south': { fa: 'کریدور شمال–جنوب', ru: 'Коридор «Север — Юг»', zh: '北南运输走廊' },
  'belt-and-road': { fa: 'کمربند و جاده', ru: 'Один пояс, один путь', zh: '一带一路' },
  yamal: { fa: 'یامال', ru: 'Ямал', zh: '亚马尔' },
  'northern-sea-route': { fa: 'مسیر دریایی شمال', ru: 'Северный морской путь', zh: '北方海航道' },
  'gas-and-trade': { fa: 'گاز و تجارت', ru: 'Газ и торговля', zh: '天然气与贸易' },
  diplomacy: { fa: 'دیپلماسی', ru: 'Дипломатия', zh: '外交' }
};

/** The subjects with their names in five languages: any may be searched, whatever the page's language. */
export function namedSubjects(): NamedSubject[] {
  return SUBJECTS.map((id) => ({
    id,
    names: { ar: subjectName(id, 'ar'), en: subjectName(id, 'en'), ...FURTHER_NAMES[id] }
  }));
}

/** What a found thing is, in the page's language. */
export function kindLabel(is: FoundKind): string {
  switch (is.kind) {
    case 'place':
      return placeKindName(is.of);
    case 'line':
      return modeName(is.of);
    case 'area':
      return areaKindName(is.of);
    case 'passage':
      return passageKindName(is.of);
    case 'city':
      return placeKindName('city');
    case 'country':
      return m.search_country();
    case 'route':
      return m.route_name();
    case 'set':
      return m.set_name();
    case 'subject':
      return m.search_subject();
  }
}
