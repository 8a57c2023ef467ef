/** Holds the routing network and answers questions about it, so that no search ever halts the page. */
import { loadNetwork, type NetworkNames } from '#core/network/load';
import type { Network } from '#core/network/types';
import { fetchAgain } from '../fetch-again';
import { answerQuestion, metaOf } from './answer-question';
import type { FromNetwork, LoadRequest, NetworkAsk, ToNetwork } from './protocol';

interface Scope {
  onmessage: ((event: MessageEvent<ToNetwork>) => void) | null;
  postMessage(message: FromNetwork): void;
}
const scope = self as unknown as Scope;

let network: Network | undefined;

scope.onmessage = ({ data }) => {
  if (data.kind === 'load') void load(data);
  else answer(data);
};
scope.postMessage({ kind: 'begun' });

async function load({ binary, names }: LoadRequest): Promise<void> {
  try {
    const [bytes, read] = await Promise.all([
      fetchAgain(binary, async (response) => new Uint8Array(await response.arrayBuffer())),
      fetchAgain(names, (response) => response.json() as Promise<NetworkNames>)
    ]);
    network = loadNetwork(bytes, read);
    scope.postMessage({ kind: 'ready', meta: metaOf(network) });
  } catch (error) {
    scope.postMessage({ kind: 'failed', reason: String(error) });
  }
}

function answer(asked: NetworkAsk): void {
  const { request } = asked;
  try {
    if (!network) throw new Error('The network was asked before it was ready.');
    scope.postMessage({ kind: 'answer', request, answer: answerQuestion(network, asked) });
  } catch (error) {
    scope.postMessage({ kind: 'threw', request, reason: String(error) });
  }
}
