import type {
  BlockReason,
  Doubt,
  IdleOption,
  LegMode,
  Minimised,
  PassageKind,
  PassageRegion,
  PolarWaters,
  Restriction,
  RouteMode
} from '../../core/network/types';
import type { Words } from '../language';

/** Labels of what the commands for routes tell. */
export const ROUTE_LABELS = {
  time: { ar: 'الزمن', en: 'Time' },
  co2: { ar: 'ثاني أكسيد الكربون', en: 'CO2' },
  cost: { ar: 'الكلفة', en: 'Cost' },
  passages: { ar: 'المعابر', en: 'Passages' },
  borders: { ar: 'الحدود', en: 'Borders' },
  snaps: { ar: 'الوصل بالشبكة', en: 'Distance to the network' },
  assumed: { ar: 'المفترض', en: 'Assumed' },
  warnings: { ar: 'تنبيهات', en: 'Warnings' },
  warningsBefore: { ar: 'تنبيهات لما قبل', en: 'Warnings before' },
  warningsAfter: { ar: 'تنبيهات لما بعد', en: 'Warnings after' },
  doubts: { ar: 'تحفظات', en: 'Doubts' },
  before: { ar: 'قبل', en: 'Before' },
  after: { ar: 'بعد', en: 'After' },
  difference: { ar: 'الفرق', en: 'Difference' },
  closed: { ar: 'المغلق', en: 'Closed' },
  closedBefore: { ar: 'المغلق في الحالين', en: 'Closed before and after' },
  opened: { ar: 'المفتوح', en: 'Opened' },
  planned: { ar: 'المعدود قائمًا', en: 'Taken as built' },
  shares: { ar: 'الحصص', en: 'Shares' },
  added: { ar: 'زيادة على الأفضل', en: 'More than the best' },
  kind: { ar: 'النوع', en: 'Kind' },
  region: { ar: 'المنطقة', en: 'Region' },
  at: { ar: 'الموضع', en: 'Position' },
  restricted: { ar: 'القيد', en: 'Restricted' },
  limits: { ar: 'الحدود القصوى', en: 'Limits' },
  booked: { ar: 'الحجز', en: 'Booking' },
  delay: { ar: 'الانتظار والسير البطيء', en: 'Waiting and slow passage' },
  iceClass: { ar: 'الفئة الجليدية', en: 'ice class' },
  width: { ar: 'أقل عرض', en: 'Least width' },
  toll: { ar: 'الرسوم', en: 'Toll' },
  alternatives: { ar: 'البدائل', en: 'Alternatives' },
  names: { ar: 'الأسماء', en: 'Names' }
} satisfies Record<string, Words>;

/** What it means that transits of a passage are booked ahead. */
export const BOOKED_WORDS: Words = {
  ar: 'يُحجز العبور مسبقًا، فلا تسلكه سفن يردّها إغلاق معبر آخر ما بقي لها طريق لا يزيد طوله بأكثر من العُشر',
  en: 'transits are booked ahead, so ships that a closure elsewhere turns away take another route while one is left that is longer by a tenth at most'
};

export const MODE_WORDS: Readonly<Record<LegMode, Words>> = {
  sea: { ar: 'بحر', en: 'sea' },
  river: { ar: 'ممر مائي داخلي', en: 'river' },
  rail: { ar: 'سكة حديد', en: 'rail' },
  road: { ar: 'طريق بري', en: 'road' },
  transfer: { ar: 'مناولة', en: 'transfer' },
  access: { ar: 'وصل بالشبكة', en: 'access' }
};

/** What stands behind the only way. */
export const NO_OTHER_WAY: Words = {
  ar: 'لا طريق آخر يختلف اختلافًا يُذكر.',
  en: 'No other route differs enough to list.'
};

/** How a way was sought. */
export const BY_WORDS: Readonly<Record<RouteMode, Words>> = {
  sea: { ar: 'بحرًا', en: 'by sea' },
  rail: { ar: 'بالسكة الحديد', en: 'by rail' },
  road: { ar: 'بالطرق البرية', en: 'by road' },
  any: { ar: 'بكل الوسائل', en: 'by any mode' }
};

export const LEAST_WORDS: Readonly<Record<Minimised, Words>> = {
  distance: { ar: 'أقصر طريق', en: 'the shortest route' },
  time: { ar: 'أسرع طريق', en: 'the fastest route' },
  co2: { ar: 'أقل الطرق انبعاثًا', en: 'the route of least CO2' },
  cost: { ar: 'أقل الطرق كلفة', en: 'the cheapest route' }
};

/** What the method adds where something is closed. */
export const TURNED_AWAY_WORDS: Words = {
  ar: 'والسفن التي يردّها الإغلاق لا تسلك معبرًا يُحجز عبوره مسبقًا (قناة بنما) ما بقي طريق لا يزيد طوله بأكثر من العُشر',
  en: 'ships that a closure turns away take no passage booked ahead (Panama) while a route is left that is longer by a tenth at most'
};

/** What the method line adds to {@link LEAST_WORDS}. */
export function inTheNetwork(by: RouteMode | undefined): Words {
  return by === 'sea' ? IN_THE_NETWORK : PARTLY_PUBLISHED;
}

const IN_THE_NETWORK: Words = {
  ar: 'في شبكة الأطلس، والأطوال جيوديسية على WGS84 (كارني 2013)',
  en: 'in the network of the atlas, with geodesic lengths on WGS84 (Karney 2013)'
};

/** Railways and roads are as long as publications say, where they say it. */
const PARTLY_PUBLISHED: Words = {
  ar: 'في شبكة الأطلس، والأطوال في البر بحسب الأرقام المنشورة حيث وُجدت، وبعضها حصة من طول منشور لممر كامل، وما عداها جيوديسي على المسار المرسوم على WGS84 (كارني 2013)',
  en: 'in the network of the atlas; overland lengths are published figures where available, some of them a share of the published length of a whole corridor; all other lengths are geodesic along the course drawn, on WGS84 (Karney 2013)'
};

export const DOUBT_WORDS: Readonly<Record<Doubt, Words>> = {
  schematic: { ar: 'المسار تخطيطي', en: 'schematic course' },
  seasonal: { ar: 'موسمي', en: 'seasonal' },
  planned: { ar: 'مخطَّط له', en: 'planned' },
  'under-construction': { ar: 'قيد الإنشاء', en: 'under construction' },
  restricted: { ar: 'معبر مقيَّد', en: 'restricted passage' },
  'far-snap': { ar: 'النقطة بعيدة عن الشبكة', en: 'point far from the network' },
  'published-length': { ar: 'الطول بحسب أرقام منشورة لا مقيس', en: 'length by published figures, not measured' },
  'partly-published': { ar: 'الطول بحسب أرقام منشورة في جزء منه', en: 'length by published figures in part' },
  'shared-length': {
    ar: 'الطول أو جزء منه تقدير: حصة مما نُشر لطول ممر كامل',
    en: 'length or part of it estimated: a share of what is published for a whole corridor'
  }
};

/** The doubt `partly-published` where it is known how much of the length is. */
export function publishedPart(length: string): Words {
  return {
    ar: `الطول بحسب أرقام منشورة في جزء منه (${length})`,
    en: `length by published figures in part (${length})`
  };
}

/** Why a passage is shut, behind its name. */
export const REASON_WORDS: Readonly<Record<BlockReason, Words>> = {
  avoided: { ar: 'إغلاق بطلبك', en: 'closed as asked' },
  draught: { ar: 'غاطس السفينة أكبر من المسموح', en: 'the ship’s draught is too deep for it' },
  beam: { ar: 'عرض السفينة أكبر من المسموح', en: 'the ship is too wide for it' },
  length: { ar: 'طول السفينة أكبر من المسموح', en: 'the ship is too long for it' },
  'air-draught': { ar: 'ارتفاع السفينة أكبر من المسموح', en: 'the ship is too tall for it' },
  season: { ar: 'خارج موسم الملاحة', en: 'out of season' },
  restricted: { ar: 'معبر مقيَّد', en: 'restricted' }
};

/** Which polar waters. */
export const POLAR_WORDS: Readonly<Record<PolarWaters, Words>> = {
  arctic: { ar: 'الشمالية', en: 'Arctic' },
  antarctic: { ar: 'الجنوبية', en: 'Antarctic' }
};

/** What has no effect, before its value. */
export const IDLE_WORDS: Readonly<Record<IdleOption['option'], Words>> = {
  avoid: { ar: 'إغلاق', en: 'closing' },
  open: { ar: 'فتح', en: 'opening' },
  planned: { ar: 'الخطوط المعدودة قائمة:', en: 'lines taken as built:' },
  month: { ar: 'الشهر', en: 'the month' },
  draughtMetres: { ar: 'الغاطس', en: 'the draught' },
  beamMetres: { ar: 'عرض السفينة', en: 'the beam' },
  lengthMetres: { ar: 'طول السفينة', en: 'the ship’s length' },
  airDraughtMetres: { ar: 'ارتفاع السفينة', en: 'the air draught' },
  iceClass: { ar: 'الفئة الجليدية', en: 'the ice class' },
  speedKnots: { ar: 'سرعة السفينة', en: 'the ship’s speed' }
};

export const RESTRICTION_WORDS: Readonly<Record<Restriction, Words>> = {
  arctic: { ar: 'جليد: لا مرور إلا في الموسم أو بالفئة الجليدية', en: 'Arctic: open by season or ice class' },
  inland: { ar: 'ممر مائي داخلي: لا يتسع لسفن البحر الكبيرة', en: 'inland waterway: too small for large sea-going ships' },
  shallow: { ar: 'ضحالة أو ضيق: لا مرور لمعظم السفن', en: 'shallow or narrow: not for most ships' }
};

/** What options name without an id: all passages restricted for one reason, and all planned lines. */
export const ALL_OF_A_KIND: Readonly<Partial<Record<string, Words>>> = {
  arctic: { ar: 'المعابر القطبية', en: 'Arctic passages' },
  inland: { ar: 'الممرات المائية الداخلية', en: 'inland waterways' },
  shallow: { ar: 'المعابر الضحلة أو الضيقة', en: 'shallow or narrow passages' },
  all: { ar: 'كل الخطوط المخطَّط لها', en: 'all planned lines' }
};

export const PASSAGE_KIND_WORDS: Readonly<Record<PassageKind, Words>> = {
  strait: { ar: 'مضيق', en: 'strait' },
  canal: { ar: 'قناة', en: 'canal' },
  cape: { ar: 'رأس', en: 'cape' },
  channel: { ar: 'ممر بحري', en: 'channel' },
  river: { ar: 'ممر مائي داخلي', en: 'inland waterway' },
  'sea-route': { ar: 'طريق بحري', en: 'sea route' }
};

export const REGION_WORDS: Readonly<Record<PassageRegion, Words>> = {
  'indian-ocean': { ar: 'المحيط الهندي', en: 'Indian Ocean' },
  mediterranean: { ar: 'البحر المتوسط والبحر الأسود', en: 'Mediterranean and Black Sea' },
  europe: { ar: 'شمال أوروبا وغربها', en: 'Northern and western Europe' },
  arctic: { ar: 'المنطقة القطبية الشمالية', en: 'The Arctic' },
  'south-east-asia': { ar: 'جنوب شرق آسيا', en: 'South-East Asia' },
  'east-asia': { ar: 'شرق آسيا', en: 'East Asia' },
  pacific: { ar: 'المحيط الهادئ وأوقيانوسيا', en: 'Pacific Ocean and Oceania' },
  americas: { ar: 'الأميركتان', en: 'The Americas' },
  africa: { ar: 'أفريقيا', en: 'Africa' },
  caspian: { ar: 'بحر قزوين والممرات المائية الداخلية', en: 'Caspian Sea and inland waterways' }
};
