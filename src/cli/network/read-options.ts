import { SCENARIO_PRESETS } from '../../core/network/presets';
import {
  ICE_CLASSES,
  MINIMISED,
  ORDINARY,
  RESTRICTIONS,
  ROUTE_MODES,
  type RouteOptions,
  type Scenario,
  type Via
} from '../../core/network/types';
import { nearestFirst } from '../../core/search/edit-distance';
import { failure, type Failure } from '../failure';
import type { Request } from '../request';
import { avoidedAndOpened } from './network-failure';
import { readDefaults, readTariffs } from './read-tables';
import { readShip, readWhole } from './read-ship';
import { routePoint, type Session } from './session';
import { splitList } from './split-list';

type Read<Value> = { ok: true; value: Value } | Failure;

const MONTHS = 12;
const SUGGESTED = 3;

/** What a request asks of the network, or the first thing in it that cannot be. */
export function readOptions(session: Session): Read<RouteOptions> {
  const { request } = session;
  const scenario = readScenario(session);
  if (!scenario.ok) return scenario;
  const via = readVia(session);
  if (!via.ok) return via;
  const tables = readTables(session);
  if (!tables.ok) return tables;
  const by = ROUTE_MODES.find((mode) => mode === request.options.by);
  const minimise = MINIMISED.find((what) => what === request.options.minimise);
  const asked = { ...(by && { by }), ...(minimise && { minimise }), ...(via.value.length > 0 && { via: via.value }) };
  return { ok: true, value: { ...scenario.value, ...asked, ...tables.value } };
}

/** The state of the world: a ready scenario, if one is named, and what the other options add to it or say otherwise. */
function readScenario(session: Session): Read<Scenario> {
  const { request } = session;
  const preset = SCENARIO_PRESETS.find(({ id }) => id === request.options.scenario)?.scenario ?? ORDINARY;
  const avoid = readPassages('avoid', session);
  if (!avoid.ok) return avoid;
  const open = readPassages('open', session);
  if (!open.ok) return open;
  const both = open.value.find((id) => avoid.value.includes(id));
  if (both !== undefined) return avoidedAndOpened(both, '--avoid', session.passages);
  const planned = readPlanned(session);
  if (!planned.ok) return planned;
  const ship = readShip(request);
  if (!ship.ok) return ship;
  const month = readWhole(request, 'month', MONTHS);
  if (!month.ok) return month;
  // What opens a passage that the ready scenario closes says no more than that: it is as usual again.
  const iceClass = ICE_CLASSES.find((each) => each === request.options['ice-class']);
  return {
    ok: true,
    value: {
      avoid: distinct([...without(preset.avoid, open.value), ...avoid.value]),
      open: distinct([...without(preset.open, avoid.value), ...without(open.value, preset.avoid)]),
      planned: distinct([...preset.planned, ...planned.value]),
      ship: { ...preset.ship, ...ship.value, ...(iceClass && { iceClass }) },
      ...((month.value ?? preset.month) !== undefined && { month: month.value ?? preset.month })
    }
  };
}

/** The ids of the passages an option names. `open` also takes the name of a kind of restriction for all of it. */
export function readPassages(option: 'avoid' | 'open' | 'close', { request, passages }: Session): Read<string[]> {
  const isKind = (text: string): boolean => option === 'open' && RESTRICTIONS.some((kind) => kind === text.toLowerCase());
  const ids: string[] = [];
  for (const text of request.all[option] ?? []) {
    for (const name of splitList(text, (whole) => isKind(whole) || passages.known(whole) !== undefined)) {
      const found = isKind(name) ? name.toLowerCase() : passages.find(name);
      if (typeof found === 'string') ids.push(found);
      else if (found.ok) ids.push(found.passage.id);
      else return found;
    }
  }
  return { ok: true, value: ids };
}

function readPlanned({ request, network }: Session): Read<string[]> {
  const named = (request.all.planned ?? []).flatMap((text) => splitList(text, () => false));
  // Asked for only where it is needed: it has the whole network made ready.
  const lines = named.length > 0 ? network.plannedLines.map(({ id }) => id) : [];
  const unknown = named.find((id) => id !== 'all' && !lines.includes(id));
  if (unknown === undefined) return { ok: true, value: named };
  const candidates = nearestFirst(lines, unknown).slice(0, SUGGESTED);
  return failure('unknown-line', { given: unknown, candidates });
}

/** A passage goes before a place of the same name: who says Suez and means the way means the canal. */
function readVia(session: Session): Read<Via[]> {
  const { request, passages, places } = session;
  const vias: Via[] = [];
  for (const text of request.all.via ?? []) {
    const isOne = (whole: string): boolean => passages.known(whole) !== undefined || places.find(whole).ok;
    for (const name of splitList(text, isOne)) {
      const passage = passages.known(name);
      const spot = passage ? undefined : places.find(name);
      if (spot && !spot.ok) return spot;
      vias.push(passage ? { passage: passage.id } : routePoint(spot!, request));
    }
  }
  return { ok: true, value: vias };
}

function readTables({ request, network, passages }: Session): Read<Pick<RouteOptions, 'tariffs' | 'defaults'>> {
  const tariffs = valueOf(request, 'tariffs');
  const defaults = valueOf(request, 'defaults');
  const readTariff = tariffs === undefined ? undefined : readTariffs(tariffs, passages);
  if (readTariff && !readTariff.ok) return readTariff;
  const readDefault = defaults === undefined ? undefined : readDefaults(defaults, network.defaults);
  if (readDefault && !readDefault.ok) return readDefault;
  return {
    ok: true,
    value: { ...(readTariff && { tariffs: readTariff.value }), ...(readDefault && { defaults: readDefault.value }) }
  };
}

function valueOf(request: Request, option: string): string | undefined {
  const value = request.options[option];
  return typeof value === 'string' ? value : undefined;
}

export function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
