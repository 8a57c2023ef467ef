import type { Atlas } from '#core/atlas/atlas';
import { withSign } from '#core/format/difference';
import { formatLengthDifference, lengthDifference } from '#core/format/length';
import {
  ICE_CLASSES,
  RESTRICTIONS,
  type IdleOption,
  type NetworkFailure,
  type Passage,
  type PassageLimits,
  type RouteWarning
} from '#core/network/types';
import { language, m } from './index';
import { iceClassName, monthName, monthSpans, restrictedPassages, restrictionName } from './passage-words';
import { kilometres, listed, number } from './quantities';
import { blockWords } from './route-words';
import { statusName } from './words';
import { lineName, passageName } from './route-titles';

/** What words about a route may name. */
export interface Named {
  atlas: Atlas;
  passages: readonly Passage[];
}

const POLAR = { arctic: m.polar_arctic, antarctic: m.polar_antarctic } as const;
const POINTS = { origin: m.point_origin, destination: m.point_destination, via: m.point_via } as const;

/** Why there is no route, in a sentence that says what would help. */
export function failureWords(failure: NetworkFailure, { atlas, passages }: Named): string {
  switch (failure.code) {
    case 'too-far':
      return `${tooFar(failure.details)}${built(failure.details.planned, atlas)}`;
    case 'no-route':
      return `${noRoute(failure.details, passages)}${built(failure.details.planned, atlas)}`;
    case 'passage-shut':
      return m.failure_passage_shut({
        passage: passageName(failure.details.passage, passages),
        reason: blockWords(failure.details)
      });
    case 'unknown-passage':
      return m.failure_unknown_passage({ passage: failure.details.passage });
    case 'unknown-line':
      return m.failure_unknown_line({ line: lineName(failure.details.line, atlas) });
    case 'invalid-option':
      return m.failure_invalid_option({ option: failure.details.option, value: failure.details.value });
    case 'avoided-and-opened':
      return m.failure_avoided_and_opened({ passage: passageName(failure.details.passage, passages) });
    case 'tariffs-missing':
      return m.failure_tariffs_missing();
    case 'broke-off':
      return m.failure_broke_off();
  }
}

function tooFar({ point, by, limitMetres, nearestMetres }: Extract<NetworkFailure, { code: 'too-far' }>['details']): string {
  const says = {
    sea: m.failure_too_far_sea,
    rail: m.failure_too_far_rail,
    road: m.failure_too_far_road,
    any: m.failure_too_far_any
  }[by];
  const limit = says({ point: POINTS[point](), limit: kilometres(limitMetres) });
  if (nearestMetres === undefined) return limit;
  const nearest = by === 'sea' ? m.failure_nearest_water : m.failure_nearest;
  return `${limit} ${nearest({ length: kilometres(nearestMetres) })}`;
}

function noRoute(
  { blockedBy, instead = [] }: Extract<NetworkFailure, { code: 'no-route' }>['details'],
  passages: readonly Passage[]
): string {
  if (blockedBy.length === 0) return m.failure_no_route();
  const names = blockedBy.map((each) =>
    m.failure_block({ passage: passageName(each.passage, passages), reason: blockWords(each) })
  );
  const says = m.failure_no_route_by({ passages: listed(names) });
  if (instead.length === 0) return says;
  return `${says} ${m.failure_no_route_instead({ passages: listed(instead.map(({ passage }) => passageName(passage, passages))) })}`;
}

/** The lines not yet built with which there would be a way. */
function built(planned: readonly string[] | undefined, atlas: Atlas): string {
  if (!planned || planned.length === 0) return '';
  return ` ${m.failure_planned({ lines: listed(planned.map((line) => lineName(line, atlas))) })}`;
}

/** What to know before a route is cited, each thing once; schematic lines are told of together. */
export function warningTexts(warnings: readonly RouteWarning[], named: Named): string[] {
  const lines = new Set<string>();
  const texts = new Set<string>();
  for (const warning of warnings) {
    if (warning.code === 'schematic-leg') lines.add(lineName(warning.details.line, named.atlas));
    else texts.add(warningWords(warning, named));
  }
  return [...texts, ...(lines.size > 0 ? [m.warning_schematic({ line: listed([...lines]) })] : [])];
}

function warningWords(warning: Exclude<RouteWarning, { code: 'schematic-leg' }>, { atlas, passages }: Named): string {
  switch (warning.code) {
    case 'far-snap': {
      const { point, metres, isByShip } = warning.details;
      const said = isByShip ? m.warning_far_snap_by_ship : m.warning_far_snap;
      return said({ point: POINTS[point](), length: kilometres(metres) });
    }
    case 'restricted-passage': {
      const { passage, restriction, limits, isVia } = warning.details;
      const said = isVia ? m.warning_restricted_via : m.warning_restricted;
      return said({
        passage: passageName(passage, passages),
        restriction: listed([restrictionName(restriction), ...draughtOf(limits)])
      });
    }
    case 'seasonal-passage':
      return m.warning_seasonal({
        passage: passageName(warning.details.passage, passages),
        months: monthSpans(warning.details.months)
      });
    case 'turning-back':
      return m.warning_turning_back({ passage: passageName(warning.details.passage, passages) });
    case 'closed-arctic':
      return m.warning_closed_arctic({
        point: POINTS[warning.details.point](),
        passages: listed(warning.details.passages.map((id) => passageName(id, passages))),
        length: kilometres(warning.details.metres)
      });
    case 'polar-waters':
      return m.warning_polar({ waters: listed(warning.details.waters.map((each) => POLAR[each]())) });
    case 'winter-ice':
      return m.warning_winter_ice({
        month: monthName(warning.details.month),
        seas: listed(warning.details.seas.map(({ names }) => names[language()]))
      });
    case 'booked-passage-not-taken': {
      const { metres, savedMetres } = warning.details;
      const shown = lengthDifference(metres + savedMetres, metres, 'kilometre');
      return m.warning_booked_not_taken({
        passages: listed(warning.details.passages.map((id) => passageName(id, passages))),
        length: kilometres(metres),
        difference: withSign(shown.value, formatLengthDifference(shown, 'kilometre', language()), language())
      });
    }
    case 'booked-passage':
      return m.warning_booked({ passages: listed(warning.details.passages.map((id) => passageName(id, passages))) });
    case 'booked-passage-taken': {
      const taken = listed(warning.details.passages.map((id) => passageName(id, passages)));
      const { roundMetres } = warning.details;
      if (roundMetres === undefined) return m.warning_booked_only({ passages: taken });
      return m.warning_booked_taken({ passages: taken, length: kilometres(roundMetres) });
    }
    case 'planned-line':
      return m.warning_planned({
        line: lineName(warning.details.line, atlas),
        status: statusName(warning.details.status).toLocaleLowerCase(language())
      });
    case 'schematic-river':
      return m.warning_schematic_river({ length: kilometres(warning.details.metres) });
    case 'unchecked-size':
      return m.warning_unchecked_size({ length: kilometres(warning.details.metres) });
    case 'long-detour':
      return m.warning_long_detour({
        length: kilometres(warning.details.metres),
        geodesic: kilometres(warning.details.geodesicMetres)
      });
    case 'long-way-round':
      return m.warning_long_way_round({
        length: kilometres(warning.details.metres),
        geodesic: kilometres(warning.details.geodesicMetres)
      });
    case 'idle-options':
      return m.warning_idle({ options: listed(warning.details.options.map((each) => idleWords(each, { atlas, passages }))) });
  }
}

/** How deep a ship may lie in a passage, where that is known. */
export function draughtOf({ draughtMetres }: PassageLimits): string[] {
  if (draughtMetres === undefined) return [];
  return [m.passage_draught({ value: m.unit_metres({ count: draughtMetres, value: number(draughtMetres) }) })];
}

const IDLE: Readonly<Record<IdleOption['option'], (input: { value: string }) => string>> = {
  avoid: m.idle_avoid,
  open: m.idle_open,
  planned: m.idle_planned,
  month: m.idle_month,
  draughtMetres: m.idle_draught,
  beamMetres: m.idle_beam,
  lengthMetres: m.idle_length,
  airDraughtMetres: m.idle_air_draught,
  iceClass: m.idle_ice_class,
  speedKnots: m.idle_speed
};

/** An option without effect, with the names of what it is about. */
function idleWords({ option, values }: IdleOption, named: Named): string {
  return IDLE[option]({ value: listed(values.map((value) => idleName(option, value, named))) });
}

function idleName(option: IdleOption['option'], value: string, { atlas, passages }: Named): string {
  const kind = RESTRICTIONS.find((each) => each === value);
  if ((option === 'avoid' || option === 'open') && kind) return restrictedPassages(kind);
  if (option === 'avoid' || option === 'open') return passageName(value, passages);
  if (option === 'planned') return value === 'all' ? m.scenario_planned_all() : lineName(value, atlas);
  if (option === 'month') return monthName(Number(value));
  const iceClass = ICE_CLASSES.find((each) => option === 'iceClass' && each === value);
  return iceClass ? iceClassName(iceClass) : number(Number(value));
}
