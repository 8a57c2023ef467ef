import type { Atlas } from '#core/atlas/atlas';
import { formatLength } from '#core/format/length';
import { unbroken } from '#core/format/unbroken';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { passageStates } from '#core/network/passage-states';
import type { RoutePlan } from '#core/network/plan';
import type { NetworkFailure, Passage, ReachBand, Route } from '#core/network/types';
import type { View } from '#core/view/view';
import { sheetDrawing } from '#features/export/sheet/drawing';
import { inDays } from '#features/reach/days-band';
import { drawBands } from '#features/reach/draw';
import { drawingOf } from '#features/route/draw';
import { m, type Locale } from '#i18n/index';
import { genderOf } from '#i18n/passage-words';
import type { DrawnFeature, Drawing } from '#map/drawing';
import { passageMark, type MapPassage } from '#map/passage-mark';
import type { ViewRoute } from '#state/network/view-routes';

/** Letters of a line of a label. */
const LABEL_LETTERS = 34;
const UNITS = { length: 'kilometre', area: 'squareKilometre' } as const;

interface Setting {
  atlas: Atlas;
  language: Locale;
  /** How far a drawn stroke may stray from the line it stands for, in metres. */
  toleranceMetres: number;
  /** Whether a position is in sight: what is written beside a route or a band is to be. */
  isSeen: (at: LonLat) => boolean;
  /** The terms a route's length holds under, by the id of its plan, where no legend beside the picture tells them. */
  termsOf?: (plan: string) => readonly string[];
  /** Why there is no route, where nothing beside the picture tells it. */
  whyNone?: (failure: NetworkFailure) => string;
}

/** What the network said of a view. */
export interface Found {
  routes: readonly ViewRoute[];
  bands: readonly ReachBand[];
}

/** What a view lays over the atlas of the reader's own: how far one gets, its routes with their lengths, its measurements. */
export function drawingOfView(view: View, { routes, bands }: Found, setting: Setting): Drawing {
  return [
    ...(view.reach ? drawBands(view.reach.origin.at, bands.map(inDays), setting.language, setting.isSeen) : []),
    ...routeDrawing(routes, setting),
    ...sheetDrawing(view.measure, { ...setting, units: UNITS })
  ];
}

/** All routes alike, as a picture shows them: none is in hand, and each says how long it is. */
function routeDrawing(routes: readonly ViewRoute[], setting: Setting): Drawing {
  const drawn = drawingOf({
    plans: routes.map(({ plan }) => plan),
    chosen: undefined,
    results: new Map(routes.map(({ plan, answer }) => [plan.id, answer])),
    before: new Map(routes.flatMap(({ plan, before }) => (before ? [[plan.id, before] as const] : []))),
    others: [],
    selected: null,
    label: () => ''
  });
  const labels = routes.flatMap(({ plan, answer }): DrawnFeature[] => {
    const { at, lines } = answer.ok ? lengthLabel(plan, answer.value, setting) : reasonLabel(plan, answer.failure, setting);
    if (!at || lines.length === 0) return [];
    const text = lines.join('\n');
    return [{ role: 'label', measurement: `route-${plan.id}`, colour: plan.colour, active: true, coordinates: at, text }];
  });
  return [...drawn.map((each) => ({ ...each, active: true })), ...labels];
}

interface RouteLabel {
  at: LonLat | undefined;
  lines: readonly string[];
}

function lengthLabel({ id }: RoutePlan, route: Route, { language, isSeen, termsOf }: Setting): RouteLabel {
  return { at: middleOf(route.geometry, isSeen), lines: [lengthsOf(route, language), ...broken(termsOf?.(id) ?? [])] };
}

/** Why there is no route stands at the end it is said of, else at the other where that one is out of sight: a picture must not be silent. */
function reasonLabel(plan: RoutePlan, failure: NetworkFailure, { isSeen, whyNone }: Setting): RouteLabel {
  const ends = [plan.destination.at, plan.origin.at];
  const isOfOrigin = failure.code === 'too-far' && failure.details.point === 'origin';
  return { at: (isOfOrigin ? ends.reverse() : ends).find(isSeen), lines: broken(whyNone ? [whyNone(failure)] : []) };
}

/** A length in both units of the sea and land. */
export function lengthsOf({ lengthMetres }: Route, locale: Locale): string {
  const units = ['kilometre', 'nauticalMile'] as const;
  return units.map((unit) => unbroken(formatLength(lengthMetres, unit, locale))).join(m.separator({}, { locale }));
}

/** Terms as lines no wider than a label may be: one that is too wide finds no room, and its figure goes with it. */
function broken(terms: readonly string[]): string[] {
  return terms.flatMap((term) =>
    term.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const isRoom = last !== undefined && last.length + word.length < LABEL_LETTERS;
      return isRoom ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
    }, [])
  );
}

/** The vertex in sight that lies nearest to the middle of a course, by its drawn length. */
function middleOf(course: readonly LonLat[], isSeen: (at: LonLat) => boolean): LonLat | undefined {
  let metres = 0;
  const behind = course.map((at, index) => {
    metres += index === 0 ? 0 : distanceMetres(course[index - 1]!, at);
    return { at, metres };
  });
  const off = (each: { metres: number }): number => Math.abs(each.metres - metres / 2);
  return behind.sort((one, other) => off(one) - off(other)).find(({ at }) => isSeen(at))?.at;
}

/** The passages that the scenario of a view closes or opens, as the map marks them. */
export function changedPassages({ scenario, selection }: View, passages: readonly Passage[], locale: Locale): MapPassage[] {
  const states = passageStates(passages, scenario);
  const words = { closed: m.passage_state_closed, opened: m.passage_state_opened };
  return passages.flatMap((passage): MapPassage[] => {
    const state = states.get(passage.id);
    if (state !== 'closed' && state !== 'opened') return [];
    const text = m.passages_said(
      { name: passage.names[locale], state: words[state]({ gender: genderOf(passage.names) }, { locale }) },
      { locale }
    );
    const selected = selection?.kind === 'place' && selection.id === passage.place;
    return [{ ...passageMark(passage, state, text), ...(selected && { selected }) }];
  });
}
