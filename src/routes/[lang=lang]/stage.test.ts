import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { parseAddress } from '#core/view/parse-address';
import type { Edition } from '#state/edition.svelte';
import type { FromNetwork } from '#state/network/protocol';
import type { Sight } from '#state/sight.svelte';
import { StageDesk } from './stage.svelte';

/** The host of the network: whether it answers, and how often it was asked. */
const host = vi.hoisted(() => ({ isWell: true, asked: 0 }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path, asset: (path: string) => path }));
vi.mock('$app/state', () => ({ page: { params: {} } }));
vi.mock('#features/stage/room', () => import('../../features/stage/sought-routes.svelte'));
vi.mock('#state/network/edition-network', () => ({
  editionNetwork: () => ({ binary: 'network.bin', names: 'network.json', open: () => new Port() })
}));

class Port {
  onmessage: ((event: MessageEvent<FromNetwork>) => void) | null = null;
  onerror = null;
  postMessage(message: { kind: string; request?: number }): void {
    if (message.kind === 'load') host.asked += 1;
    const data = message.kind === 'load' ? this.#whole() : { kind: 'threw', request: message.request, reason: 'not asked here' };
    queueMicrotask(() => this.onmessage?.({ data } as MessageEvent<FromNetwork>));
  }
  #whole() {
    return host.isWell ? { kind: 'ready', meta: { passages: [], defaults: {} } } : { kind: 'failed', reason: '503' };
  }
  terminate(): void {}
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const routed = (query: string): View => parseAddress(query).view;
const FIRST = routed('route=31.2,121.9~51.9,4.1');
const SECOND = routed('route=25.3,60.6~18.9,72.8');

let view: View;
let desk: StageDesk;
/** What the page does in an effect, whenever anything has changed. */
async function attend(shown: View): Promise<void> {
  view = shown;
  desk.attend();
  await settled();
  desk.attend();
  await settled();
}

beforeEach(() => {
  [host.isWell, host.asked] = [true, 0];
  desk = new StageDesk(() => view, { atlas: null } as Edition, { metresPerPixel: 1000 } as Sight);
});

it('sends for the network once where it comes, and not before a view needs it', async () => {
  expect(FIRST.route).toHaveLength(1);
  await attend(DEFAULT_VIEW);
  expect(host.asked).toBe(0);
  for (const each of [FIRST, SECOND, FIRST]) await attend(each);
  expect(host.asked).toBe(1);
  expect(desk.network).toBeDefined();
});

it('sends for it again with another view after it failed, and never over and over for one', async () => {
  host.isWell = false;
  await attend(FIRST);
  await attend(FIRST);
  expect(host.asked).toBe(1);
  expect(desk.sought.routing.failure).toBe('unavailable');
  await attend(DEFAULT_VIEW);
  expect(host.asked).toBe(1);
  host.isWell = true;
  await attend(SECOND);
  expect(host.asked).toBe(2);
  expect(desk.sought.routing.failure).toBeNull();
  expect(desk.network).toBeDefined();
});

it('sends for it again when it is told to', async () => {
  host.isWell = false;
  await attend(FIRST);
  host.isWell = true;
  await desk.sought.routing.load();
  await attend(FIRST);
  expect(host.asked).toBe(2);
  expect(desk.network).toBeDefined();
});
