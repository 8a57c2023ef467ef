import type { Network } from '#core/network/types';
import type { NetworkAsk, NetworkMeta, NetworkQuestion, NetworkQuestions } from './protocol';

/** What panels are told of a network. */
export function metaOf({ edition, passages, defaults, plannedLines }: Network): NetworkMeta {
  return { edition, passages, defaults, plannedLines };
}

/** Puts a question to the network. */
export function answerQuestion(network: Network, { kind, ask }: NetworkAsk): NetworkQuestions[NetworkQuestion]['answer'] {
  switch (kind) {
    case 'routes':
      return ask.requests.map(({ origin, destination, options }) => network.route(origin, destination, options));
    case 'alternatives':
      return network.alternatives(ask.origin, ask.destination, ask.options);
    case 'impact':
      return network.impact(ask.pairs, ask.before, ask.after);
    case 'reach':
      return network.reach(ask.origin, ask.limits, ask.options);
    case 'matrix':
      return network.matrix(ask.origins, ask.destinations, ask.options);
  }
}
