import { expect, it } from 'vitest';
import { findRoute } from './route';
import { TOY_NODES, toyParts } from './toy-network.fixture';
import type { RouteOptions } from './types';
import { refusalOf } from './wish';

const parts = toyParts();

it.each<[RouteOptions, boolean]>([
  [{ minimise: 'cost' }, true],
  [{ via: [{ passage: 'long' }], avoid: ['long'] }, true],
  [{ via: [{ passage: 'long' }], avoid: ['narrow'] }, false],
  [{ via: [{ at: TOY_NODES.south }], avoid: ['narrow'] }, false],
  [{ minimise: 'time' }, false]
])('a question no route has an answer to is known by its passages alone: %j', (options, isRefused) => {
  const route = findRoute(parts, { at: TOY_NODES.west }, { at: TOY_NODES.east }, options);
  const refused = refusalOf(parts.passages, options);
  expect(refused !== undefined).toBe(isRefused);
  if (isRefused) expect(route).toEqual({ ok: false, failure: refused });
  else expect(route.ok).toBe(true);
});
