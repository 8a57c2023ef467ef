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
