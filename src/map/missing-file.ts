import { problem, type Problem } from '#core/problem';

/** A file of the edition, as the failure of one begins (`FileFailure`): words that came from a worker are all there is of it. */
const NAMED = /(?:^|\s)([\w/-]+\.\w+): /;
/** The address of one, as the map library names what it fetches itself: without the name of the edition. */
const ADDRESSED = /\/data\/[^/\s]+\/([\w/-]+\.\w+)/;

/** Which file of the map did not come, after what the library says of it; where that names none, the source that lacks it. */
export function missingFile({ error, sourceId = '' }: { error: { message: string }; sourceId?: string }): Problem {
  const reason = error.message;
  const file = (ADDRESSED.exec(reason) ?? NAMED.exec(reason))?.[1] ?? sourceId;
  return problem('data-unavailable', { file, reason });
}
