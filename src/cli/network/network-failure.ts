import type { Blocker, NetworkFailure, NetworkFailureDetails } from '../../core/network/types';
import { failure, type Failure, type FailureDetails, type ShutPassage } from '../failure';
import type { PassageFinder } from './find-passage';

/** A failure of the network as a failure of a command: with the names of the passages it speaks of. */
export function fromNetwork(failed: NetworkFailure, passages: PassageFinder): Failure {
  switch (failed.code) {
    case 'too-far':
      return failure('too-far', failed.details);
    case 'no-route':
      return failure('no-route', noRoute(failed.details, passages));
    case 'passage-shut':
      return failure('passage-shut', shut(failed.details, passages));
    case 'avoided-and-opened':
      return avoidedAndOpened(failed.details.passage, '--avoid', passages);
    case 'unknown-passage':
      return failure('unknown-passage', { given: failed.details.passage, candidates: [] });
    case 'unknown-line':
      return failure('unknown-line', { given: failed.details.line, candidates: [] });
    case 'invalid-option':
      return failure('invalid-option', failed.details);
    case 'tariffs-missing':
      return failure('tariffs-missing', {});
    case 'broke-off':
      return failure('broke-off', failed.details);
  }
}

/** A passage that the same question closes, by `--avoid` or `--close`, and opens. */
export function avoidedAndOpened(passage: string, closing: string, { byId }: PassageFinder): Failure {
  const { names = { ar: passage, en: passage } } = byId(passage) ?? {};
  return failure('avoided-and-opened', { passage, names, options: [closing, '--open'] });
}

function noRoute(details: NetworkFailureDetails['no-route'], passages: PassageFinder): FailureDetails['no-route'] {
  const { blockedBy, instead, ...rest } = details;
  return { ...rest, blockedBy: shutAll(blockedBy, passages), ...(instead && { instead: shutAll(instead, passages) }) };
}

const shutAll = (blockers: readonly Blocker[], passages: PassageFinder): ShutPassage[] =>
  blockers.map((each) => shut(each, passages));

function shut({ passage, reason, limitMetres }: Blocker, passages: PassageFinder): ShutPassage {
  const { names = { ar: passage, en: passage }, limits = {} } = passages.byId(passage) ?? {};
  const { months, iceClass } = limits;
  const opens = reason === 'season' ? { ...(months && { months }), ...(iceClass && { iceClass }) } : {};
  return { passage, names, reason, ...(limitMetres !== undefined && { limitMetres }), ...opens };
}
