import type { RouteOptions } from '../../core/network/types';
import { refusalOf } from '../../core/network/wish';
import type { Failure } from '../failure';
import { fromNetwork } from './network-failure';
import type { Session } from './session';

/** What is wrong with a question about many pairs, told once and before any of them is read. */
export function checkQuestion(options: RouteOptions, { network, passages }: Session): Failure | undefined {
  const refused = refusalOf(network.passages, options);
  return refused && fromNetwork(refused, passages);
}
