import { expect, it } from 'vitest';
import { faultyParts, FAULT } from '#core/network/faulty-network.fixture';
import { createNetwork } from '#core/network/load';
import { TOY_NODES } from '#core/network/toy-network.fixture';
import { answerQuestion } from './answer-question';

it('answers all other routes where the computing of one breaks off', () => {
  const network = createNetwork(faultyParts());
  const to = (node: keyof typeof TOY_NODES, way?: string) => ({
    origin: { at: TOY_NODES.west },
    destination: { at: TOY_NODES[node] },
    options: {},
    way
  });
  const requests = [to('east'), to('south'), to('south', 'best'), to('north')];
  const failed = { ok: false, failure: { code: 'broke-off', details: { reason: FAULT } } };
  const answers = answerQuestion(network, { kind: 'routes', request: 1, ask: { requests } });
  expect(answers).toMatchObject([{ ok: true }, failed, failed, { ok: true }]);
});
