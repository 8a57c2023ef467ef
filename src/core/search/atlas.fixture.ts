import type { Atlas, CountrySet, Line, Names, Place, Route, Area } from '../atlas/atlas';
import type { PlaceKind } from '../atlas/vocabulary';
import type { NamedSubject } from './found';

/** A small atlas with real names. Frozen: the tests of the search hold for it whatever the data becomes. */

type Five = readonly [en: string, ar: string, fa: string, ru: string, zh: string];

function place(id: string, kind: PlaceKind, rank: Place['rank'], five: Five, more: Partial<Place> = {}): Place {
  const [en, ar, fa, ru, zh] = five;
  const names = { en, ar, fa, ru, zh };
  return {
    id,
    kind,
    rank,
    names,
    also: [],
    at: [0, 0],
    accuracyMetres: 1000,
    subjects: [],
    source: '',
    parts: [],
    dataset: '',
    ...more
  };
}

const common = { asOf: '2025', source: '', published: [], dataset: '' } as const;

function line(id: string, names: Names): Line {
  const rail = {
    mode: 'rail',
    status: 'operating',
    accuracy: 'schematic',
    ends: ['a', 'b'],
    vertices: [],
    lengthMetres: 0
  } as const;
  return { ...common, ...rail, id, names };
}

function route(id: string, names: Names): Route {
  return { ...common, id, names, subject: 'north-south', status: 'operating', legs: [], lengthMetres: 0 };
}

function area(id: string, names: Names): Area {
  return {
    ...common,
    id,
    names,
    kind: 'gulf',
    subject: 'indian-ocean',
    accuracy: 'generalised',
    polygons: [],
    labelAt: [0, 0],
    waterOnly: true
  };
}

function set(id: string, names: Names): CountrySet {
  return { ...common, id, names, subject: 'diplomacy', countries: [] };
}

const beheshti = { en: 'Shahid Beheshti terminal', ar: 'محطة الشهيد بهشتي' };

export const ATLAS: Atlas = {
  edition: 'fixture',
  datasets: [],
  places: [
    place('chabahar-city', 'city', 2, ['Chabahar city', 'مدينة تشابهار', 'چابهار', 'Чабахар (город)', '恰巴哈尔市']),
    place('chabahar-port', 'port', 1, ['Chabahar', 'تشابهار', 'چابهار', 'Чабахар', '恰巴哈尔'], {
      unlocode: 'IRZBR',
      parts: [{ id: 'shahid-beheshti', names: beheshti, at: [0, 0], accuracyMetres: 1000, source: '' }]
    }),
    place('bandar-abbas', 'port', 1, ['Bandar Abbas', 'بندر عباس', 'بندرعباس', 'Бендер-Аббас', '阿巴斯港']),
    place('gwadar', 'port', 1, ['Gwadar', 'غوادر', 'گوادر', 'Гвадар', '瓜达尔港']),
    place('saint-petersburg', 'city', 1, ['Saint Petersburg', 'سانت بطرسبورغ', 'سن پترزبورگ', 'Санкт-Петербург', '圣彼得堡']),
    place('moscow', 'city', 1, ['Moscow', 'موسكو', 'مسکو', 'Москва', '莫斯科']),
    place('sabetta', 'port', 1, ['Sabetta', 'سابيتا', 'سابتا', 'Сабетта', '萨别塔']),
    place('vladivostok', 'port', 1, ['Vladivostok', 'فلاديفوستوك', 'ولادی‌وستوک', 'Владивосток', '符拉迪沃斯托克'], {
      also: ['海参崴']
    }),
    place('hormuz', 'strait', 1, ['Strait of Hormuz', 'مضيق هرمز', 'تنگه هرمز', 'Ормузский пролив', '霍尔木兹海峡']),
    place('suez', 'port', 2, ['Suez', 'السويس', 'سوئز', 'Суэц', '苏伊士']),
    place('suez-canal', 'canal', 1, ['Suez Canal', 'قناة السويس', 'آبراه سوئز', 'Суэцкий канал', '苏伊士运河']),
    place('qom', 'city', 3, ['Qom', 'قم', 'قم', 'Кум', '库姆']),
    place('astara', 'crossing', 3, ['Astara', 'أستارا', 'آستارا', 'Астара', '阿斯塔拉']),
    place('shanghai', 'port', 1, ['Shanghai', 'شنغهاي', 'شانگهای', 'Шанхай', '上海'], { unlocode: 'CNSHA' })
  ],
  lines: [
    line('chabahar-zahedan', { en: 'Chabahar–Zahedan railway', ar: 'سكة حديد تشابهار–زاهدان' }),
    line('power-of-siberia', { en: 'Power of Siberia', ar: 'قوة سيبيريا', ru: 'Сила Сибири' })
  ],
  routes: [route('instc-eastern', { en: 'Eastern branch of the North–South corridor', ar: 'الفرع الشرقي لممر الشمال–الجنوب' })],
  areas: [area('persian-gulf', { en: 'Persian Gulf', ar: 'الخليج العربي', fa: 'خلیج فارس' })],
  sets: [set('brics', { en: 'BRICS', ar: 'بريكس' })]
};

export const SUBJECTS_NAMED: readonly NamedSubject[] = [
  { id: 'chabahar', names: { en: 'Chabahar', ar: 'تشابهار' } },
  { id: 'northern-sea-route', names: { en: 'Northern Sea Route', ar: 'طريق البحر الشمالي' } }
];
