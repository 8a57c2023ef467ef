import { expect, it, vi } from 'vitest';
import { parseAddress } from '#core/view/parse-address';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { Sight } from '#state/sight.svelte';
import { Workshop } from './workshop.svelte';

vi.mock('#features/measure/room', () => ({ Bench: class {} }));
vi.mock('#features/data/room', () => ({ OwnData: class {} }));

const opened = (query: string): Workshop => {
  const workshop = new Workshop({ view: parseAddress(query).view } as Address, {} as Edition, {} as Sight);
  // The rooms of the routes are asked first.
  workshop.offer('routes');
  workshop.open();
  return workshop;
};

it('takes up the measurements of an address that opens on its routes', async () => {
  const workshop = opened('measure=line~25.3,60.6~-5,80~red&route=31.2,121.5~51.9,4.1');
  await vi.waitFor(() => expect(workshop.bench).toBeDefined());
  expect(workshop.mode).toBe('routes');
});

it('loads no measuring for an address without measurements', async () => {
  const workshop = opened('route=31.2,121.5~51.9,4.1');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(workshop.bench).toBeUndefined();
});
