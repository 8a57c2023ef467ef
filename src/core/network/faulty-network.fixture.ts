import type { NetworkParts } from './parts';
import { TOY_NODES, toyParts } from './toy-network.fixture';

/** What the assertion of {@link faultyParts} says. */
export const FAULT = 'A way of 1 m is shorter than the geodesic of 2 m';

function broken(): never {
  throw new Error(FAULT);
}

/** The toy network with an assertion that fails for every way to the south, and where asked for all lengths at once. */
export function faultyParts({ isLengthsToo = false } = {}): NetworkParts {
  const parts = toyParts();
  const { sea } = parts;
  const path: typeof sea.path = (a, b, shut) => (b.snapAt === TOY_NODES.south ? broken() : sea.path(a, b, shut));
  return { ...parts, sea: { ...sea, path, ...(isLengthsToo && { lengths: broken }) } };
}
