import type { Names } from '#core/atlas/atlas';
import type { Status } from '#core/atlas/vocabulary';
import type {
  Alternative,
  Answer,
  Defaults,
  ImpactRow,
  Matrix,
  Passage,
  Shoal,
  ReachBand,
  Route,
  RouteOptions,
  RoutePoint
} from '#core/network/types';

/** What panels need to know of the network before they ask anything. */
export interface NetworkMeta {
  edition: string;
  passages: readonly Passage[];
  shoals: readonly Shoal[];
  defaults: Defaults;
  /** Lines that are not built yet and may be switched on. */
  plannedLines: readonly { id: string; names: Names; status: Status }[];
}

/** One route as the network is asked for it. */
export interface RouteRequest {
  origin: RoutePoint;
  destination: RoutePoint;
  options: RouteOptions;
  /** The id of another way than the best, among the alternatives. */
  way?: string | undefined;
}

/** What may be asked of the network, and what is answered. */
export interface NetworkQuestions {
  /** Answers stand in the order of the requests. */
  routes: { ask: { requests: readonly RouteRequest[] }; answer: readonly Answer<Route>[] };
  alternatives: { ask: RouteRequest; answer: Answer<Alternative[]> };
  impact: {
    ask: { pairs: readonly (readonly [RoutePoint, RoutePoint])[]; before: RouteOptions; after: RouteOptions };
    answer: readonly ImpactRow[];
  };
  reach: {
    ask: { origin: RoutePoint; limits: { unit: 'hours' | 'metres'; values: readonly number[] }; options: RouteOptions };
    answer: Answer<ReachBand[]>;
  };
  matrix: {
    ask: { origins: readonly RoutePoint[]; destinations: readonly RoutePoint[]; options: RouteOptions };
    answer: Answer<Matrix>;
  };
}
export type NetworkQuestion = keyof NetworkQuestions;

/** Where the two files of the network lie. */
export interface LoadRequest {
  kind: 'load';
  binary: string;
  names: string;
}
export type NetworkAsk = {
  [Kind in NetworkQuestion]: { kind: Kind; request: number; ask: NetworkQuestions[Kind]['ask'] };
}[NetworkQuestion];
export type ToNetwork = LoadRequest | NetworkAsk;

export type FromNetwork =
  /** The worker runs. */
  | { kind: 'begun' }
  | { kind: 'ready'; meta: NetworkMeta }
  /** The files did not come, or are none of ours. */
  | { kind: 'failed'; reason: string }
  | { kind: 'answer'; request: number; answer: NetworkQuestions[NetworkQuestion]['answer'] }
  /** A question threw, which is a mistake of ours. */
  | { kind: 'threw'; request: number; reason: string };
