import type { ImpactRow, RouteOptions } from '../../core/network/types';
import type { Answer, World } from '../answer';
import { failure, type Failure } from '../failure';
import { checkQuestion } from '../network/check-question';
import { avoidedAndOpened } from '../network/network-failure';
import { readOptions, readPassages, without } from '../network/read-options';
import { readPairs, type GivenPair } from '../network/read-pairs';
import { openSession, type End, type Session } from '../network/session';
import { writeImpact, type ImpactPair } from '../output/impact-text';
import type { Request } from '../request';

const CHANGES = ['close', 'open', 'planned', 'scenario'] as const;

/** Pairs of places before a change of the world, and after it. */
export async function run(request: Request, world: World): Promise<Answer> {
  if (CHANGES.every((name) => request.options[name] === undefined)) {
    return failure('missing-choice', { options: CHANGES.map((name) => `--${name}`) });
  }
  const session = await openSession(request, world);
  const change = readChange(session);
  if (!change.ok) return change;
  // A passage that the change alone shuts or opens is what is asked about.
  const wrong = checkQuestion(change.before, session) && checkQuestion(change.after, session);
  if (wrong) return wrong;
  const pairs = await readPairs(session, world);
  if (!Array.isArray(pairs)) return pairs;
  const rows = solve(pairs, change, session);
  const isWhole = rows.every(({ row }) => !('code' in row) && row.before.ok);
  return { ok: true, text: writeImpact(rows, change, session), exit: isWhole ? 0 : 1 };
}

interface Change {
  ok: true;
  before: RouteOptions;
  after: RouteOptions;
}

function readChange(session: Session): Change | Failure {
  const { request } = session;
  const unchanged = {
    ...request,
    all: { ...request.all, open: [], planned: [] },
    options: { ...request.options, scenario: undefined }
  };
  const before = readOptions({ ...session, request: unchanged });
  if (!before.ok) return before;
  const after = readOptions(session);
  if (!after.ok) return after;
  const closed = readPassages('close', session);
  if (!closed.ok) return closed;
  const opened = readPassages('open', session);
  if (!opened.ok) return opened;
  const both = opened.value.find((id) => closed.value.includes(id));
  if (both !== undefined) return avoidedAndOpened(both, '--close', session.passages);
  const avoid = [...new Set([...(after.value.avoid ?? []), ...closed.value])];
  // What a ready scenario opens and the change closes is closed.
  return { ok: true, before: before.value, after: { ...after.value, avoid, open: without(after.value.open ?? [], avoid) } };
}

/** All pairs that are places go to the network in one call; the others keep what is wrong with them. */
function solve(pairs: readonly GivenPair[], { before, after }: Change, session: Session): ImpactPair[] {
  const whole = pairs.flatMap(({ ends }) => (ends.ok ? [[ends.from, ends.to] as const] : []));
  const solved = session.network.impact(
    whole.map(([from, to]: readonly [End, End]) => [from.point, to.point] as const),
    before,
    after
  );
  let next = 0;
  return pairs.map(({ from, to, ends }) => {
    const row: ImpactRow | Failure = ends.ok ? solved[next++]! : ends;
    return { from, to, row };
  });
}
