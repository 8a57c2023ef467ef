import type { Answer, NetworkFailure, NetworkFailureCode, NetworkFailureDetails } from './types';

/** An answer with a value. */
export function succeed<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

/** An answer that says, with a code and its details, why there is no value. */
export function fail<Code extends NetworkFailureCode>(
  code: Code,
  details: NetworkFailureDetails[Code]
): { ok: false; failure: NetworkFailure } {
  return { ok: false, failure: { code, details } as NetworkFailure };
}

/**
 * What `solve` answers, or the failure `broke-off` where it throws: a fault of ours in one question may not take the answers of
 * those asked with it. Only the door catches so; within, an assertion is thrown, and tests of the parts see it.
 */
export function unlessBroken<Value>(solve: () => Answer<Value>): Answer<Value> {
  try {
    return solve();
  } catch (error) {
    return fail('broke-off', { reason: error instanceof Error ? error.message : String(error) });
  }
}
