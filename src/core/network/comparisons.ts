import type { Prose } from '../atlas/atlas';
import { NORTHERN_SUMMER, RASHT_ASTARA } from './presets';
import type { RouteOptions, RoutePoint, Via } from './types';

/** One of the ways of a comparison: the options that lead along it. */
export interface ComparedWay {
  id: string;
  names: Prose;
  /** Its names without the month and the class of ship, where those tell them. */
  plainNames?: Prose;
  /** Places of the atlas and passages it goes by, in order. */
  through?: readonly (string | { passage: string })[];
  options: Omit<RouteOptions, 'via'>;
  /** The route of the atlas that has a published length for it, told beside the length of the way. */
  publishedAs?: string;
  /** Why that is another length than that of the way, where the source of the route does not tell. */
  publishedReason?: Prose;
}

/** Two places, and the ways between them that are worth setting side by side. */
export interface Comparison {
  id: string;
  names: Prose;
  /** Places of the atlas. */
  from: string;
  to: string;
  ways: readonly ComparedWay[];
}

/** A way as the network is asked for it. */
export interface ComparedRequest {
  way: ComparedWay;
  origin: RoutePoint;
  destination: RoutePoint;
  options: RouteOptions;
}

/** No way round the south of America: what is compared goes by Africa. */
const NOT_AMERICA = ['panama', 'magellan', 'cape-horn'] as const;
const SUEZ: ComparedWay = {
  id: 'suez',
  names: { ar: 'قناة السويس', en: 'Suez Canal' },
  through: [{ passage: 'suez' }],
  options: { by: 'sea', avoid: ['cape-of-good-hope', ...NOT_AMERICA] }
};
const CAPE: ComparedWay = {
  id: 'cape',
  names: { ar: 'رأس الرجاء الصالح', en: 'Cape of Good Hope' },
  through: [{ passage: 'cape-of-good-hope' }],
  options: { by: 'sea', avoid: ['suez', ...NOT_AMERICA] }
};
const NORTHERN: ComparedWay = {
  id: 'northern-sea-route',
  names: { ar: 'طريق البحر الشمالي (أغسطس، Arc7)', en: 'Northern Sea Route (August, Arc7)' },
  plainNames: { ar: 'طريق البحر الشمالي', en: 'Northern Sea Route' },
  options: { by: 'sea', ...NORTHERN_SUMMER }
};

/** Published of the usual straits, which ships leave where ice lets them: the shortest way is some 5 % shorter. */
const northernPublishedAs = (publishedAs: string): ComparedWay => ({
  ...NORTHERN,
  publishedAs,
  publishedReason: {
    ar: 'يوافق هذا الرقم، بفارق أقل من 1%، خط الأطلس المرسوم عبر مضايق كارا وسانيكوف ولونغ، أما أقصر مسار لسفينة من الفئة Arc7 في أغسطس فيدور حول رأس جيلانيا ويمر شمال جزر سيبيريا الجديدة وجزيرة رانغل',
    en: 'the figure agrees within 1 % with the line that the atlas draws by the Kara Gate and the Sannikov and Long Straits; the shortest way of a ship of class Arc7 in August goes round Cape Zhelaniya and north of the New Siberian Islands and Wrangel Island'
  }
});

/** Where the work of a port counts as the hours it takes, nobody changes to a ship for a stretch that rails run along. */
const BY_LAND = { by: 'any', minimise: 'time' } as const;
const WEST = ['astara-az', 'yalama', 'makhachkala', 'verkhny-baskunchak'] as const;

/** A port that the branches of a corridor begin at. */
const BANDAR_ABBAS = { id: 'bandar-abbas-port', by: { ar: ' عن طريق بندر عباس', en: ' via Bandar Abbas' } } as const;

/**
 * The branches of the North–South corridor, from a port of the Gulf of Oman, or after one of the Persian Gulf, which their names
 * then say: other ways along the same corridor may begin at another. The shortest by the Caspian is a ship’s to Bandar Abbas even
 * from Chabahar, where roads lead to the others.
 */
function branches(port?: typeof BANDAR_ABBAS): ComparedWay[] {
  const start = port ? [port.id] : [];
  const { ar, en } = port?.by ?? { ar: '', en: '' };
  const middle = BANDAR_ABBAS.by;
  return [
    {
      id: 'instc-west',
      names: { ar: `الفرع الغربي${ar} (رشت–آستارا–باكو)`, en: `Western branch${en} (Rasht–Astara–Baku)` },
      through: [...start, ...WEST],
      options: BY_LAND
    },
    {
      id: 'instc-west-built',
      names: { ar: `الفرع الغربي${ar} مع سكة رشت–آستارا`, en: `Western branch${en} with Rasht–Astara built` },
      through: [...start, ...WEST],
      options: { ...BY_LAND, planned: [RASHT_ASTARA] }
    },
    {
      id: 'instc-middle',
      names: { ar: `الفرع العابر لقزوين${middle.ar}`, en: `Trans-Caspian branch${middle.en}` },
      through: [...start, 'amirabad', 'astrakhan-port'],
      options: { by: 'any' }
    },
    {
      id: 'instc-east',
      names: { ar: `الفرع الشرقي${ar} (تركمانستان–كازاخستان)`, en: `Eastern branch${en} (Turkmenistan–Kazakhstan)` },
      through: [...start, 'incheh-borun', 'bolashak', 'beyneu'],
      options: BY_LAND
    }
  ];
}

/** Ready comparisons, in the order they are offered. */
export const COMPARISONS: readonly Comparison[] = [
  {
    id: 'mumbai-saint-petersburg',
    names: { ar: 'مومباي–سان بطرسبورغ', en: 'Mumbai–Saint Petersburg' },
    from: 'mumbai-port',
    to: 'saint-petersburg-port',
    ways: [...branches(BANDAR_ABBAS), SUEZ, CAPE]
  },
  {
    id: 'shanghai-rotterdam',
    names: { ar: 'شنغهاي–روتردام', en: 'Shanghai–Rotterdam' },
    from: 'shanghai-port',
    to: 'rotterdam',
    ways: [SUEZ, CAPE, northernPublishedAs('shanghai-rotterdam-nsr')]
  },
  {
    id: 'murmansk-yokohama',
    names: { ar: 'مورمانسك–يوكوهاما', en: 'Murmansk–Yokohama' },
    from: 'murmansk',
    to: 'yokohama',
    ways: [SUEZ, CAPE, northernPublishedAs('murmansk-yokohama-nsr')]
  },
  {
    id: 'sabetta-shanghai',
    names: { ar: 'سابيتا–شنغهاي', en: 'Sabetta–Shanghai' },
    from: 'sabetta',
    to: 'shanghai-port',
    ways: [
      {
        id: 'east',
        names: { ar: 'شرقًا عبر طريق البحر الشمالي (أغسطس، Arc7)', en: 'East via the Northern Sea Route (August, Arc7)' },
        plainNames: { ar: 'شرقًا عبر طريق البحر الشمالي', en: 'East via the Northern Sea Route' },
        options: NORTHERN.options
      },
      {
        id: 'west',
        names: { ar: 'غربًا عبر السويس', en: 'West via Suez' },
        through: [{ passage: 'suez' }],
        options: { ...NORTHERN.options, avoid: ['bering', ...NOT_AMERICA] }
      }
    ]
  },
  {
    id: 'chabahar-moscow',
    names: { ar: 'تشابهار–موسكو', en: 'Chabahar–Moscow' },
    from: 'chabahar-port',
    to: 'moscow',
    ways: [
      ...branches(),
      {
        id: 'chabahar-railway-built',
        names: { ar: 'مع سكة تشابهار–زاهدان والفرع الشرقي', en: 'With the Chabahar–Zahedan railway, eastern branch' },
        through: ['incheh-borun', 'bolashak', 'beyneu'],
        options: { ...BY_LAND, planned: ['chabahar-iranshahr-railway', 'iranshahr-khash-railway'] }
      }
    ]
  },
  {
    id: 'chongqing-duisburg',
    names: { ar: 'تشونغتشينغ–دويسبورغ', en: 'Chongqing–Duisburg' },
    from: 'chongqing',
    to: 'duisburg',
    ways: [
      {
        id: 'rail',
        names: { ar: 'بالسكة الحديد عبر سول إليتسك', en: 'By rail via Sol-Iletsk' },
        // The block trains enter Russia here; by Petropavl and Kazan the rails are somewhat shorter.
        through: ['sol-iletsk'],
        options: { by: 'rail' },
        publishedAs: 'chongqing-duisburg-train'
      },
      {
        id: 'sea',
        names: { ar: 'بحرًا عبر السويس', en: 'By sea via Suez' },
        // By passages, for rails join the two ports as well.
        through: [
          'lianyungang',
          { passage: 'malacca' },
          { passage: 'suez' },
          { passage: 'gibraltar' },
          { passage: 'dover' },
          'rotterdam'
        ],
        options: { by: 'any' }
      }
    ]
  },
  {
    id: 'gwadar-kashgar',
    names: { ar: 'غوادر–كاشغر', en: 'Gwadar–Kashgar' },
    from: 'gwadar-port',
    to: 'kashgar',
    ways: [
      { id: 'road', names: { ar: 'برًّا عبر كويتا', en: 'By road via Quetta' }, through: ['quetta'], options: { by: 'road' } },
      {
        id: 'karachi',
        names: { ar: 'بحرًا إلى كراتشي ثم بالقطار والطريق', en: 'By sea to Karachi, then by rail and road' },
        through: ['karachi-port'],
        options: { by: 'any' }
      }
    ]
  }
];

/**
 * What a comparison asks of the network, way by way. `pointOf` gives a place of the atlas as a point; throws for one the
 * atlas lacks, which is a mistake of ours.
 */
export function requestsOf(comparison: Comparison, pointOf: (place: string) => RoutePoint | undefined): ComparedRequest[] {
  const point = (place: string): RoutePoint => {
    const found = pointOf(place);
    if (!found) throw new Error(`Comparison ${comparison.id} names the place ${place}, which the atlas lacks.`);
    return found;
  };
  return comparison.ways.map((way) => {
    const via: Via[] = (way.through ?? []).map((stop) => (typeof stop === 'string' ? point(stop) : stop));
    return { way, origin: point(comparison.from), destination: point(comparison.to), options: { ...way.options, via } };
  });
}
