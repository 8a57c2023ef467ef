/** Holds the routing network and answers questions about it, so that no search ever halts the page. */
import { loadNetwork, type NetworkNames } from '#core/network/load';
import type { Network } from '#core/network/types';
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

async function load({ binary, names }: LoadRequest): Promise<void> {
  try {
    const [bytes, read] = await Promise.all([fetchWhole(binary), fetchWhole(names)]);
    network = loadNetwork(new Uint8Array(await bytes.arrayBuffer()), (await read.json()) as NetworkNames);
    scope.postMessage({ kind: 'ready', meta: metaOf(network) });
  } catch (error) {
    scope.postMessage({ kind: 'failed', reason: String(error) });
  }
}

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response;
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
