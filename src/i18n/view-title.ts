import type { Atlas } from '#core/atlas/atlas';
import { shownName } from '#core/atlas/shown-name';
import { SUBJECTS } from '#core/atlas/vocabulary';
import { dotted } from '#core/format/dotted';
import { measurementTitle } from '#core/measure/title';
import { isOrdinary, type NamedScenario } from '#core/network/named-scenario';
import { presetOf } from '#core/network/presets';
import type { StoryText } from '#core/story/story';
import { isRecordKind, type RecordKind, type View } from '#core/view/view';
import { language, locales, m, speaking, type Locale } from './index';
import { namesIn } from './names-in';
import { planKeys, type PlanSource } from './plan-titles';
import { listed } from './quantities';
import { planTitle, pointTitle } from './route-titles';
import { scenarioLines } from './scenario-words';
import { subjectName } from './words';

const LISTS = { place: 'places', line: 'lines', route: 'routes', area: 'areas', set: 'sets' } as const satisfies Record<
  RecordKind,
  keyof Atlas
>;

/** More names than this are no title. */
const MOST_NAMED = 2;

/** What the names of a view are looked up in. Either may still be on its way. */
export interface TitleSource {
  atlas: Atlas | null;
  /** The passages and the planned lines of the network, by their ids. */
  network: PlanSource | undefined;
}

/**
 * What a step that shows a view is called before its maker says so, in both languages: by what is selected there, else by
 * its routes, its measurements or how far one gets, and by the scenario these are sought in. Empty where it shows none of these.
 * A name that somebody gave in one of the languages is none in the other.
 */
export function viewTitle(view: View, source: TitleSource): StoryText {
  const texts = locales.map((locale) => [locale, speaking(locale, () => viewName(namesIn(view, locale), source))] as const);
  return Object.fromEntries(texts) as Record<Locale, string>;
}

/** The same in the page's language. */
export function viewName(view: View, source: TitleSource): string {
  const selected = selectedName(view, source.atlas);
  if (selected) return selected;
  const sought = source.atlas ? soughtName(view, source.atlas, source) : '';
  const measured = source.atlas && sought === '' ? measuredName(view, source.atlas) : '';
  if (measured) return measured;
  return dotted([sought, scenarioName(view.scenario, source)].filter(Boolean));
}

function selectedName({ selection, names }: View, atlas: Atlas | null): string {
  if (!selection) return '';
  const { kind, id } = selection;
  const subject = kind === 'subject' ? SUBJECTS.find((each) => each === id) : undefined;
  if (subject) return subjectName(subject);
  const record = isRecordKind(kind) ? atlas?.[LISTS[kind]].find((each) => each.id === id) : undefined;
  return record ? shownName(record, language(), names) : '';
}

/** The first routes – one alone with its own terms –, or whence one is asked to get how far: what the scenario has a say in. */
function soughtName({ route, reach }: View, atlas: Atlas, { network }: TitleSource): string {
  const [only, ...others] = route;
  if (only && others.length === 0) return planKeys(route, atlas, network).get(only.id)!;
  if (route.length > 0) return firstOf(route.map((plan) => planTitle(plan, atlas)));
  return reach ? m.deck_view_reach({ from: pointTitle(reach.origin, atlas) }) : '';
}

function measuredName({ measure }: View, atlas: Atlas): string {
  return firstOf(measure.map((measurement) => measurementTitle(measurement, atlas, language())));
}

function firstOf(names: readonly string[]): string {
  const each = [...new Set(names)];
  const first = listed(each.slice(0, MOST_NAMED));
  return each.length > MOST_NAMED ? m.list_and_others({ names: first }) : first;
}

/** A scenario by its own name, by that of the ready one it is, or by all it says. */
function scenarioName(scenario: NamedScenario, { network }: TitleSource): string {
  if (isOrdinary(scenario)) return '';
  const name = scenario.name ?? presetOf(scenario)?.names[language()];
  return name ?? (network ? dotted(scenarioLines(scenario, network)) : '');
}
