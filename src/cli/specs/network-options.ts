import { ICE_CLASSES, MINIMISED, ROUTE_MODES } from '../../core/network/types';
import { SCENARIO_PRESETS } from '../../core/network/presets';
import type { OptionSpec } from './spec';

const PASSAGES = { ar: 'معابر', en: 'passages' };
const METRES = { ar: 'أمتار', en: 'metres' };
const FILE = { ar: 'ملف', en: 'file' };

const BY: OptionSpec = {
  name: 'by',
  takes: { ar: 'وسيلة', en: 'mode' },
  values: ROUTE_MODES,
  says: {
    ar: 'بحرًا مع الأنهار والقنوات (وهو الأصل)، أو بالسكة الحديد، أو بالطرق البرية، أو بكل الوسائل مع الانتقال بينها',
    en: 'by sea with rivers and canals (the default), by rail, by road, or by any of them with changes between'
  }
};

/** In `pairs`, which measures straight lines unless a mode is named. */
const PAIRS_BY: OptionSpec = {
  ...BY,
  says: {
    ar: 'يُطلب طريق: بحرًا (مع الأنهار والقنوات)، أو بالسكة الحديد، أو بالطرق البرية، أو بأي وسيلة منها؛ وبغير هذا الخيار تُقاس الأزواج خطًّا مستقيمًا',
    en: 'seek a route: by sea (with rivers and canals), by rail, by road, or by any of them; without it, pairs are measured in a straight line'
  }
};

const MINIMISE: OptionSpec = {
  name: 'minimise',
  takes: { ar: 'مقدار', en: 'what' },
  values: MINIMISED,
  says: { ar: 'ما يُطلب أقله؛ والأصل المسافة', en: 'what to minimise; distance by default' }
};

export const VIA: OptionSpec = {
  name: 'via',
  takes: { ar: 'أماكن', en: 'places' },
  repeats: true,
  says: {
    ar: 'أماكن أو معابر يمر بها المسار بترتيبها؛ تُفصل بفاصلة، أو يُكرَّر الخيار',
    en: 'places or passages to pass through, in order; separated by commas, or the option repeated'
  }
};

const AVOID: OptionSpec = {
  name: 'avoid',
  takes: PASSAGES,
  repeats: true,
  says: {
    ar: 'معابر مغلقة، بالمعرّف أو بالاسم كاملًا؛ تُفصل بفاصلة',
    en: 'passages that are closed, by id or full name, separated by commas'
  }
};

const OPEN: OptionSpec = {
  name: 'open',
  takes: PASSAGES,
  repeats: true,
  says: {
    ar: 'معابر مقيَّدة تُفتح للجميع؛ أو كل ما هو من نوع واحد: arctic (سوى ما لا تعبره إلا كاسحات الجليد) أو inland أو shallow',
    en: 'restricted passages opened to everybody, or all of a kind: arctic (except what only icebreakers pass), inland, shallow'
  }
};

/** What the world is like, and the ship. */
const SCENARIO_OPTIONS: readonly OptionSpec[] = [
  AVOID,
  OPEN,
  {
    name: 'scenario',
    takes: { ar: 'اسم', en: 'name' },
    values: SCENARIO_PRESETS.map(({ id }) => id),
    says: { ar: 'سيناريو جاهز، تُضاف إليه سائر الخيارات', en: 'a ready scenario; other options are added to it' }
  },
  {
    name: 'planned',
    takes: { ar: 'خطوط', en: 'lines' },
    repeats: true,
    says: {
      ar: 'خطوط مخطَّط لها أو قيد الإنشاء تُعدّ قائمة، بمعرّفاتها؛ أو all لها كلها',
      en: 'planned and unfinished lines taken as built, by id; or all'
    }
  },
  { name: 'speed', takes: { ar: 'عُقَد', en: 'knots' }, says: { ar: 'سرعة السفينة في البحر', en: 'the ship’s speed at sea' } },
  { name: 'draught', takes: METRES, says: { ar: 'غاطس السفينة', en: 'the ship’s draught' } },
  { name: 'beam', takes: METRES, says: { ar: 'عرض السفينة', en: 'the ship’s beam' } },
  { name: 'length', takes: METRES, says: { ar: 'طول السفينة', en: 'the ship’s length' } },
  {
    name: 'air-draught',
    takes: METRES,
    says: { ar: 'ارتفاع السفينة فوق الماء', en: 'the ship’s air draught: its height above the water' }
  },
  {
    name: 'ice-class',
    takes: { ar: 'فئة', en: 'class' },
    values: ICE_CLASSES,
    says: { ar: 'فئة السفينة الجليدية', en: 'the ship’s ice class' }
  },
  { name: 'month', takes: { ar: '1–12', en: '1–12' }, says: { ar: 'الشهر الذي تُعبر فيه المعابر', en: 'the month of passage' } }
];

const TABLES: readonly OptionSpec[] = [
  {
    name: 'tariffs',
    takes: FILE,
    says: {
      ar: 'ملف JSON بالتعرفات: perTonneKilometre و perTransfer و tolls',
      en: 'a JSON file of tariffs: perTonneKilometre, perTransfer, tolls'
    }
  },
  {
    name: 'defaults',
    takes: FILE,
    says: {
      ar: 'ملف JSON بما يُستبدل من السرعات وساعات المناولة والانبعاثات المفترضة',
      en: 'a JSON file that replaces some of the assumed speeds, hours of handling and emissions'
    }
  }
];

/** What can be asked of a route besides its mode. */
const BESIDE_MODE: readonly OptionSpec[] = [MINIMISE, ...SCENARIO_OPTIONS, ...TABLES];

/** Everything a route can be asked for. */
export const ROUTING_OPTIONS: readonly OptionSpec[] = [BY, ...BESIDE_MODE];

/** The same for many pairs. */
export const PAIRS_ROUTING_OPTIONS: readonly OptionSpec[] = [PAIRS_BY, ...BESIDE_MODE];

/** A network's routes are drawn as they are stored: no line type is asked. */
export const ROUTE_GEOJSON = {
  ar: 'خرج GeoJSON: معلم لكل مرحلة، مقطوع عند خط الطول 180',
  en: 'write GeoJSON: a feature per leg, cut at the antimeridian'
};
