import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '#core/view/view';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { Sight } from '#state/sight.svelte';
import { RouteDesk } from './routing.svelte';
import { Workshop } from './workshop.svelte';

/** What was started and what was ended, by name. */
const log = vi.hoisted((): string[] => []);
vi.mock('#features/route/room', () => ({ RouteBench: class {} }));
vi.mock('#features/measure/room', () => ({ Bench: class {} }));
vi.mock('#features/data/room', () => ({
  OwnData: class {
    stop = () => log.push('data ended');
  }
}));
vi.mock('#state/network/edition-network', () => ({ editionNetwork: () => ({}) }));
vi.mock('#state/network/routing.svelte', () => ({
  Routing: class {
    load = () => Promise.resolve(void log.push('network started'));
    stop = () => log.push('network ended');
  }
}));

const address = { view: DEFAULT_VIEW } as Address;
let workshop: Workshop;
let desk: RouteDesk;
beforeEach(() => {
  log.length = 0;
  workshop = new Workshop(address, {} as Edition, {} as Sight);
  desk = new RouteDesk(workshop, address, {} as Edition, {} as Sight);
});

it('ends with the page what its rooms have started', async () => {
  await Promise.all([desk.load(), workshop.load()]);
  expect(log).toEqual(['network started']);
  desk.stop();
  workshop.stop();
  expect(log).toEqual(['network started', 'network ended', 'data ended']);
});

it('starts nothing for a page that was left before its rooms had come', async () => {
  const coming = Promise.all([desk.load(), workshop.load()]);
  desk.stop();
  workshop.stop();
  await coming;
  expect(log).toEqual([]);
  expect(workshop.data).toBeUndefined();
});
