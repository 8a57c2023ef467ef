import type { Alternative, Answer, Network, Route } from '#core/network/types';
import type { NetworkAsk, NetworkMeta, NetworkQuestion, NetworkQuestions, RouteRequest } from './protocol';

/** What panels are told of a network. */
export function metaOf({ edition, passages, shoals, defaults, plannedLines }: Network): NetworkMeta {
  return { edition, passages, shoals, defaults, plannedLines };
}

/** Puts a question to the network. */
export function answerQuestion(network: Network, { kind, ask }: NetworkAsk): NetworkQuestions[NetworkQuestion]['answer'] {
  switch (kind) {
    case 'routes':
      return answerRoutes(network, ask.requests);
    case 'alternatives':
      return waysOf(network, ask);
    case 'impact':
      return network.impact(ask.pairs, ask.before, ask.after);
    case 'reach':
      return network.reach(ask.origin, ask.limits, ask.options);
    case 'matrix':
      return network.matrix(ask.origins, ask.destinations, ask.options);
  }
}

/** The answers to several requests, in their order. */
export function answerRoutes(network: Network, requests: readonly RouteRequest[]): Answer<Route>[] {
  return requests.map((request) => routeOf(network, request));
}

/** The best way, or the other one that is wanted where there is one of its id. */
function routeOf(network: Network, request: RouteRequest): Answer<Route> {
  const { origin, destination, options, way } = request;
  const others = way === undefined ? undefined : waysOf(network, request);
  const wanted = others?.ok ? others.value.find(({ id }) => id === way) : undefined;
  return wanted ? { ok: true, value: wanted.route } : network.route(origin, destination, options);
}

let known: { network: Network; key: string; ways: Answer<Alternative[]> } | undefined;

/** All ways. The last are kept: a route on another way and the table of all ways ask for the same. */
function waysOf(network: Network, { origin, destination, options }: RouteRequest): Answer<Alternative[]> {
  const key = JSON.stringify([origin, destination, options]);
  if (known?.network !== network || known.key !== key) {
    known = { network, key, ways: network.alternatives(origin, destination, options) };
  }
  return known.ways;
}
