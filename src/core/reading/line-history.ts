import type { Line } from '../atlas/atlas';
import type { DrawnLine, DrawnRoute } from '../atlas/drawn';
import { segmentsOf, type Segment } from '../atlas/segments';
import { STATUSES, type Status, type SubjectId } from '../atlas/vocabulary';
import { byDate, firstDay, hasBegun, lastDay } from './day';
import type { Event } from './reading';
import type { Standing } from './vocabulary';

/** What became of a line on a date, and whether that has come to pass. */
export interface Change {
  date: string;
  status: Status;
  standing: Standing;
}

/** What is known of the standing of a line, or of a route's leg on it. */
export type Dated = Pick<Line, 'status' | 'asOf' | 'opened'>;
type DatedLine = Dated & Pick<Line, 'id'>;

/** How a line stood at a time. *Undated*: as it stands today, since nobody recorded here when it came about. */
type StateAt = { kind: 'known'; status: Status } | { kind: 'undated'; status: Status } | { kind: 'absent' };

/** A stretch of time in which a line stood one way. `until` is the first day after it; without one it goes on. */
export interface Period {
  /** The first day; empty for what began before all that is recorded. */
  from: string;
  until?: string;
  status: Status;
  undated: boolean;
}

/** A piece of a line as one subject draws it, through time. */
export interface History<L = Line> {
  segment: Segment;
  line: L;
  periods: readonly Period[];
}

const ABSENT: StateAt = { kind: 'absent' };
/** What lies on the ground, and so must have begun some day: of a plan nothing lay there before it was made. */
const BUILT: readonly Status[] = ['operating', 'under-construction'];

/** The changes of every line that events tell of, in the order of their dates. */
export function changesByLine(events: readonly Event[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const { date, standing, changes: told } of [...events].sort(byDate)) {
    for (const { line, status } of told) changes.set(line, [...(changes.get(line) ?? []), { date, status, standing }]);
  }
  return changes;
}

/**
 * How a line stood at a time. The last dated statement decides that has begun by then: a change told by an event, the
 * opening, or the status as of its date. What is only planned or foreseen never becomes true by its date passing.
 */
export function statusAt(line: Dated, changes: readonly Change[], time: string): StateAt {
  const known = statementsOf(line, changes).findLast(({ date }) => hasBegun(date, time));
  if (known) return { kind: 'known', status: known.status };
  const isDated = line.opened !== undefined || changes.some(({ standing }) => standing === 'happened');
  if (!isDated && BUILT.includes(line.status)) return { kind: 'undated', status: line.status };
  const foretold = changes.findLast(({ date, standing }) => standing !== 'happened' && hasBegun(date, time));
  if (!foretold) return ABSENT;
  return { kind: 'known', status: foretold.standing === 'planned' ? 'planned' : 'envisaged' };
}

/** What has been stated of a line as fact, in the order of dates; of the same day the more particular comes last. */
function statementsOf({ status, asOf, opened }: Dated, changes: readonly Change[]): { date: string; status: Status }[] {
  const happened = changes.filter(({ standing }) => standing === 'happened');
  // An event tells the day of an opening better than a year does.
  const isOpeningTold = happened.some((change) => change.status === 'operating');
  const opening = opened !== undefined && !isOpeningTold ? [{ date: opened, status: 'operating' as const }] : [];
  return [{ date: asOf, status }, ...opening, ...happened].sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
}

/** The periods of a line as one subject draws a piece of it: each of its routes may give its legs a standing of their own. */
export function periodsOf(
  segment: Pick<Segment, 'routes' | 'first' | 'last'>,
  line: DatedLine,
  routes: readonly DrawnRoute[],
  changes: readonly Change[]
): Period[] {
  const voices = voicesOf(segment, line, routes, changes);
  const dates = voices.flatMap(({ of, changes: told }) => [of.asOf, ...(of.opened ? [of.opened] : []), ...told.map(dateOf)]);
  const turns = ['', ...[...new Set(dates.map(firstDay))].sort()];
  const periods: Period[] = [];
  turns.forEach((from, index) => {
    const states = voices.map(({ of, changes: told }) => statusAt(of, told, from || '0000'));
    const state = foremost(states);
    const before = periods.at(-1);
    if (state.kind === 'absent') return;
    const next = { status: state.status, undated: state.kind === 'undated' };
    const until = turns[index + 1];
    if (before && before.until === from && before.status === next.status && before.undated === next.undated) before.until = until;
    else periods.push({ from, until, ...next });
  });
  return periods;
}

const dateOf = ({ date }: Change): string => date;

/** Whose standings a piece goes by: the line's own, and those that routes give their legs. */
function voicesOf(
  { routes: ids, first, last }: Pick<Segment, 'routes' | 'first' | 'last'>,
  line: DatedLine,
  routes: readonly DrawnRoute[],
  changes: readonly Change[]
): { of: Dated; changes: readonly Change[] }[] {
  const legs = routes
    .filter((route) => ids.includes(route.id))
    .flatMap(({ asOf, legs }) => legs.map((leg) => ({ ...leg, asOf })))
    .filter((leg) => leg.line === line.id && Math.min(leg.first, leg.last) < last && Math.max(leg.first, leg.last) > first);
  const own = legs.filter(({ status }) => status !== line.status);
  const followsLine = own.length < legs.length || legs.length === 0;
  return [...(followsLine ? [{ of: line, changes }] : []), ...own.map((leg) => ({ of: leg, changes: [] }))];
}

/** The most advanced of several states: what one route only envisages, another may sail. */
function foremost(states: readonly StateAt[]): StateAt {
  for (const status of STATUSES) {
    const having = states.filter((state) => state.kind !== 'absent' && state.status === status);
    if (having.length > 0) return having.find(({ kind }) => kind === 'known') ?? having[0]!;
  }
  return ABSENT;
}

/** Every piece of every line with its periods; of all subjects or of one. */
export function historyOf<L extends DrawnLine>(
  { lines, routes }: { lines: readonly L[]; routes: readonly DrawnRoute[] },
  events: readonly Event[],
  subject?: SubjectId
): History<L>[] {
  const changes = changesByLine(events);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const users = new Map(lines.map(({ id }) => [id, routes.filter(({ legs }) => legs.some((leg) => leg.line === id))]));
  return segmentsOf(lines, routes)
    .filter((segment) => subject === undefined || segment.subject === subject)
    .map((segment) => {
      const line = byId.get(segment.line)!;
      return { segment, line, periods: periodsOf(segment, line, users.get(line.id)!, changes.get(line.id) ?? []) };
    });
}

/** The days on which something changes in what each subject draws, in their order. */
export function turnsBySubject(history: readonly History<unknown>[]): Map<SubjectId, string[]> {
  const turns = new Map<SubjectId, Set<string>>();
  for (const { segment, periods } of history) {
    const own = turns.get(segment.subject) ?? new Set();
    for (const { from, until } of periods) for (const day of until === undefined ? [from] : [from, until]) own.add(day);
    turns.set(segment.subject, own);
  }
  return new Map([...turns].map(([subject, days]) => [subject, [...days].sort()]));
}

/** How many lines of the shown subjects are drawn at a time without its being known that they were there. */
export function countUndated(history: readonly History<{ id: string }>[], subjects: readonly SubjectId[], time: string): number {
  const undated = history.filter(
    ({ segment, periods }) => subjects.includes(segment.subject) && periods.some((each) => each.undated && isDuring(each, time))
  );
  return new Set(undated.map(({ line }) => line.id)).size;
}

/** Whether a time lies in a period. The map asks the same of its features, in `src/map/layers/time.ts`. */
export function isDuring({ from, until }: Period, time: string): boolean {
  const day = lastDay(time);
  return from <= day && (until === undefined || day < until);
}
