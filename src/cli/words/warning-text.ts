import { withSign } from '../../core/format/difference';
import { formatLength, formatLengthDifference, lengthDifference } from '../../core/format/length';
import type { FormatLanguage } from '../../core/format/locale';
import { monthName } from '../../core/format/month-name';
import type { IdleOption, RouteWarning } from '../../core/network/types';
import type { Words } from '../language';
import { monthNames, sizeTexts } from './limit-words';
import { leftToRight } from './marks';
import { POINT_WORDS } from './network-failure-text';
import { IDLE_WORDS, POLAR_WORDS, RESTRICTION_WORDS } from './network-words';
import { STATUS_WORDS } from './phrases';

type Code = RouteWarning['code'];
type Details<Of extends Code> = Extract<RouteWarning, { code: Of }>['details'];
/** What passages and lines are called. */
type NameOf = (id: string) => Words;

const SAYS: { readonly [Of in Code]: (details: Details<Of>, nameOf: NameOf) => Words } = {
  'far-snap': ({ point, metres, isByShip }) => ({
    ar: `${POINT_WORDS[point].ar} على بُعد ${formatLength(metres, 'kilometre', 'ar')} من الشبكة، وهذا البعد محسوب في الطول${isByShip ? ' بسرعة السفن وبلا مناولة، ولو كان على اليابسة' : ''}`,
    en: `${POINT_WORDS[point].en} lies ${formatLength(metres, 'kilometre', 'en')} from the network, which the length includes${isByShip ? ', at a ship’s pace and without handling, over land too' : ''}`
  }),
  'restricted-passage': ({ passage, restriction, limits, isVia }, nameOf) => {
    const ar = `${nameOf(passage).ar} (${[RESTRICTION_WORDS[restriction].ar, ...sizeTexts(limits, 'ar')].join('، ')})`;
    const en = `${nameOf(passage).en} (${[RESTRICTION_WORDS[restriction].en, ...sizeTexts(limits, 'en')].join(', ')})`;
    return isVia
      ? { ar: `معبر مقيَّد يُسلك لأن المرور به مطلوب: ${ar}`, en: `a restricted passage, taken as the route was to go by it: ${en}` }
      : {
          ar: `لم يبقَ طريق بلا معابر مقيَّدة، والمسلوك منها: ${ar}`,
          en: `no route is left without restricted passages, and this one is taken: ${en}`
        };
  },
  'seasonal-passage': ({ passage, months }, nameOf) => ({
    ar: `${nameOf(passage).ar}: لا عبور إلا في الموسم، ${monthNames(months, 'ar')}`,
    en: `${nameOf(passage).en} is passable in season only: ${monthNames(months, 'en')}`
  }),
  'turning-back': ({ passage }, nameOf) => ({
    ar: `${nameOf(passage).ar}: يبلغ المسار هذا المعبر ثم يعود من حيث أتى؛ أما المرور من طرف إلى طرف، إن أمكن، فأطول`,
    en: `${nameOf(passage).en}: the route goes no farther than this and leaves on the side it came from; a way through from end to end, if there is one, is longer`
  }),
  'closed-arctic': ({ point, passages, metres }, nameOf) => ({
    ar: `${POINT_WORDS[point].ar} في مياه المنطقة القطبية الشمالية، ومعابرها مغلقة ما لم تُفتح، فيلتفّ المسار التفافًا طويلًا: إذا فُتح ${passages.map((id) => nameOf(id).ar).join('، ')} صار طوله ${formatLength(metres, 'kilometre', 'ar')} (${leftToRight(`--open ${passages.join(',')}`)})`,
    en: `${POINT_WORDS[point].en} lies in Arctic waters, whose passages are closed unless opened, so the route makes a long detour: with ${passages.map((id) => nameOf(id).en).join(', ')} open it would be ${formatLength(metres, 'kilometre', 'en')} (--open ${passages.join(',')})`
  }),
  'polar-waters': ({ waters }) => ({
    ar: `في المياه القطبية هنا (${waters.map((each) => POLAR_WORDS[each].ar).join('، ')}) لا يُحسب الجليد إلا عند المعابر التي لها موسم أو فئة جليدية، وعلى السفن فيها أن تستوفي ما تشترطه المدونة القطبية للمنظمة البحرية الدولية`,
    en: `in the polar waters here (${waters.map((each) => POLAR_WORDS[each].en).join(', ')}) ice is considered only at passages with a season or an ice class, and ships must meet the IMO Polar Code`
  }),
  'winter-ice': ({ month, seas }) => ({
    ar: `في ${monthName(month, 'ar')} قد يغطي الجليد هذه المياه فيسدّها أو يُبطئ السفن أو يستدعي كاسحات الجليد، ولا يُحسب من ذلك شيء: ${seas.map(({ names }) => names.ar).join('، ')}`,
    en: `in ${monthName(month, 'en')} ice may cover these waters and close them, slow ships or call for icebreakers, none of which is considered: ${seas.map(({ names }) => names.en).join(', ')}`
  }),
  'booked-passage-not-taken': ({ passages, metres, savedMetres }, nameOf) => {
    const ids = passages.join(',');
    const [ar, en] = (['ar', 'en'] as const).map((language) => {
      const shown = lengthDifference(metres + savedMetres, metres, 'kilometre');
      return `${formatLength(metres, 'kilometre', language)} (${withSign(shown.value, formatLengthDifference(shown, 'kilometre', language), language)})`;
    });
    return {
      ar: `لا يُسلك هنا معبر يُحجز عبوره مسبقًا (${passages.map((id) => nameOf(id).ar).join('، ')})، فالسفن التي يردّها إغلاق معبر آخر لا تجد فيه مكانًا: إذا فُتح صار طول المسار ${ar} (${leftToRight(`--open ${ids}`)})`,
      en: `${passages.map((id) => nameOf(id).en).join(', ')}: not taken, as transits are booked ahead and a closure elsewhere turns the route away; opened, the route would be ${en} (--open ${ids})`
    };
  },
  'booked-passage': ({ passages }, nameOf) => ({
    ar: `يُسلك هنا معبر يُحجز عبوره مسبقًا (${passages.map((id) => nameOf(id).ar).join('، ')})، ولا يُسلك بدل معبر مغلق إلا إن فُتح (${leftToRight(`--open ${passages.join(',')}`)})`,
    en: `${passages.map((id) => nameOf(id).en).join(', ')}: transits are booked ahead, so it is not taken in place of what is closed unless it is opened (--open ${passages.join(',')})`
  }),
  'booked-passage-taken': ({ passages, roundMetres }, nameOf) => {
    const names = (language: 'ar' | 'en'): string =>
      passages.map((id) => nameOf(id)[language]).join(language === 'ar' ? '، ' : ', ');
    const [ar, en] = (['ar', 'en'] as const).map((language) =>
      roundMetres === undefined ? undefined : formatLength(roundMetres, 'kilometre', language)
    );
    return {
      ar: `يُسلك هنا بدل معبر مغلق معبر يُحجز عبوره مسبقًا (${names('ar')})، ${ar === undefined ? 'إذ لا يبقى طريق مفتوح من دونه' : `فالمسار من دونه أطول كثيرًا: ${ar} (--avoid ${passages.join(',')})`}`,
      en: `${names('en')}: taken in place of what is closed though transits are booked ahead, as ${en === undefined ? 'no open route is left without it' : `the route without it is much longer: ${en} (--avoid ${passages.join(',')})`}`
    };
  },
  'planned-line': ({ line, status }, nameOf) => ({
    ar: `حُسب المسار كأن هذا الخط قائم: ${nameOf(line).ar} (${STATUS_WORDS[status].ar})`,
    en: `${nameOf(line).en}: taken as built though ${STATUS_WORDS[status].en}`
  }),
  'schematic-leg': ({ line }, nameOf) => ({
    ar: `${nameOf(line).ar}: مسار تخطيطي يُظهر الأماكن التي يصل بينها الخط، لا موضعه`,
    en: `${nameOf(line).en}: schematic course, which shows what is connected and not where the track lies`
  }),
  'schematic-river': ({ metres }) => ({
    ar: `${formatLength(metres, 'kilometre', 'ar')} من المسار في أنهار مبسَّطة الرسم: تزيد أطوالها المنشورة عادةً بما يصل إلى الربع، وبأكثر من الثلث حيث يكثر التعرج`,
    en: `${formatLength(metres, 'kilometre', 'en')} of the route follow rivers drawn simplified: published lengths are often up to a quarter longer, on winding ones more than a third`
  }),
  'unchecked-size': ({ metres }) => ({
    ar: `لم يُتحقَّق من أبعاد السفينة على ${formatLength(metres, 'kilometre', 'ar')} من الأنهار: فالأطلس لا يعرف حدود الأبعاد إلا عند المعابر`,
    en: `the size of the ship was not checked on ${formatLength(metres, 'kilometre', 'en')} of rivers: the atlas has size limits for passages only`
  }),
  'long-detour': ({ metres, geodesicMetres }) => ({
    ar: `طول المسير برًّا ${formatLength(metres, 'kilometre', 'ar')} بين طرفين بُعدهما ${formatLength(geodesicMetres, 'kilometre', 'ar')}: لا تضم الشبكة إلا خطوط الممرات، فقد لا يكون هذا هو الطريق المعتاد`,
    en: `the route over land is ${formatLength(metres, 'kilometre', 'en')} between ends ${formatLength(geodesicMetres, 'kilometre', 'en')} apart: the network holds the lines of corridors only, so this may not be the usual route`
  }),
  'long-way-round': ({ metres, geodesicMetres }) => ({
    ar: `طول المسار ${formatLength(metres, 'kilometre', 'ar')} بين طرفين بُعدهما ${formatLength(geodesicMetres, 'kilometre', 'ar')}، وبعضه بحرًا: لا تضم الشبكة من السكك والطرق إلا خطوط الممرات، فقد يكون في البر طريق أقصر`,
    en: `the route is ${formatLength(metres, 'kilometre', 'en')} between ends ${formatLength(geodesicMetres, 'kilometre', 'en')} apart, some of it by sea: of railways and roads the network holds the lines of corridors only, so there may be a shorter route over land`
  }),
  'idle-options': ({ options }, nameOf) => ({
    ar: `لا أثر هنا لما يلي: ${options.map((each) => idleText(each, nameOf, 'ar')).join('؛ ')}`,
    en: `these settings have no effect here: ${options.map((each) => idleText(each, nameOf, 'en')).join('; ')}`
  })
};

function idleText({ option, values }: IdleOption, nameOf: NameOf, language: FormatLanguage): string {
  const names = values.map((value) => (option === 'iceClass' ? value : nameOf(value)[language]));
  return `${IDLE_WORDS[option][language]} ${names.join(language === 'ar' ? '، ' : ', ')}`;
}

/** The lines of schematic course on a way, all of them in one sentence. */
export function schematicText(lines: readonly string[], nameOf: NameOf, language: FormatLanguage): string {
  const names = lines.map((line) => nameOf(line)[language]);
  return language === 'ar'
    ? `مسار تخطيطي يُظهر الأماكن التي يصل بينها الخط، لا موضعه: ${names.join('؛ ')}`
    : `schematic course, which shows what is connected and not where the track lies: ${names.join('; ')}`;
}

/** What to know of a route, in a person's language. */
export function warningText<Of extends Code>(
  { code, details }: Extract<RouteWarning, { code: Of }>,
  nameOf: NameOf,
  language: FormatLanguage
): string {
  const says = SAYS[code] as (details: Details<Of>, nameOf: NameOf) => Words;
  return says(details as Details<Of>, nameOf)[language];
}
