import { LANGUAGES } from '../../core/atlas/vocabulary';
import { formatDuration } from '../../core/format/duration';
import { formatLength } from '../../core/format/length';
import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import type { Passage, PassageLimits } from '../../core/network/types';
import type { Words } from '../language';
import type { Session } from '../network/session';
import { BOOKED_WORDS, PASSAGE_KIND_WORDS, REGION_WORDS, RESTRICTION_WORDS, ROUTE_LABELS } from '../words/network-words';
import { fact, LABELS } from '../words/phrases';
import { monthNames, sizeTexts } from '../words/limit-words';
import { paragraphs, passageNames } from './network-texts';
import { position } from './texts';

/** Gates are drawn to about a hundred metres. */
const POSITION_ACCURACY_METRES = 100;

/** A passage in one line. */
export function passageLine({ id, names, kind, region, restricted, limits }: Passage, language: FormatLanguage): string {
  const facts = [id, names[language], PASSAGE_KIND_WORDS[kind][language], REGION_WORDS[region][language]];
  return [...facts, ...limitTexts(limits, language), ...(restricted ? [RESTRICTION_WORDS[restricted][language]] : [])].join('  ');
}

/** All that is known of a passage. */
export function passageText(passage: Passage, session: Session): string {
  const { request, network } = session;
  const { language } = request;
  const { names, id, about, restricted, limits, alternatives, toll, source } = passage;
  const told = (label: Words, value: string | undefined): string[] => (value ? [fact(label, value, language)] : []);
  return paragraphs([
    [`${names[language]} (${id})`, about[language]],
    [
      ...told(ROUTE_LABELS.names, LANGUAGES.flatMap((each) => names[each] ?? []).join(' · ')),
      ...told(ROUTE_LABELS.kind, PASSAGE_KIND_WORDS[passage.kind][language]),
      ...told(ROUTE_LABELS.region, REGION_WORDS[passage.region][language]),
      ...told(ROUTE_LABELS.at, position(passage.at, POSITION_ACCURACY_METRES, request)),
      ...told(ROUTE_LABELS.limits, limitTexts(limits, language).join(' · ')),
      ...told(ROUTE_LABELS.restricted, restricted && RESTRICTION_WORDS[restricted][language]),
      ...told(ROUTE_LABELS.booked, passage.isBooked && BOOKED_WORDS[language]),
      ...told(ROUTE_LABELS.width, widthText(passage.widthKilometres, language)),
      ...told(ROUTE_LABELS.delay, passage.delayHours === undefined ? undefined : formatDuration(passage.delayHours, language)),
      ...told(ROUTE_LABELS.toll, toll?.[language]),
      ...told(ROUTE_LABELS.alternatives, alternatives.length > 0 ? passageNames(alternatives, session) : undefined)
    ],
    [fact(LABELS.source, source[language], language), fact(LABELS.edition, network.edition, language)]
  ]);
}

function limitTexts(limits: PassageLimits, language: FormatLanguage): string[] {
  const { months, iceClass } = limits;
  return [...sizeTexts(limits, language), ...(months ? [monthNames(months, language)] : []), ...(iceClass ? [iceClass] : [])];
}

/** In metres where it is less than a kilometre, as on the page. */
function widthText(widthKilometres: number | undefined, language: FormatLanguage): string | undefined {
  if (widthKilometres === undefined) return undefined;
  const metres = Number((widthKilometres * 1000).toPrecision(4));
  if (metres >= 1000) return formatLength(metres, 'kilometre', language);
  return numberFormat(language, { style: 'unit', unit: 'meter', maximumFractionDigits: 2 }).format(metres);
}
