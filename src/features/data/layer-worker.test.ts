import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LayerWorker } from './layer-worker';
import { OwnItem } from './own-item.svelte';
import type { FromWorker, ToWorker } from './protocol';

vi.mock('#i18n/index', () => ({ m: { data_gone: () => 'gone', data_failed_broke_off: () => 'broke off' } }));
vi.mock('#i18n/quantities', () => ({ number: String, listed: String }));

/** A worker that answers when the test says so. */
class FakeWorker {
  onmessage: ((event: { data: FromWorker }) => void) | undefined;
  onerror: (() => void) | undefined;
  readonly heard: ToWorker[] = [];
  isRunning = true;
  constructor() {
    workers.push(this);
  }
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isRunning = false;
  }
  tell(data: FromWorker): void {
    this.onmessage?.({ data });
  }
}
const workers: FakeWorker[] = [];
const last = (): FakeWorker => workers.at(-1)!;
vi.stubGlobal('Worker', FakeWorker);

const READ = {
  kind: 'read',
  summary: { format: 'geojson', contents: { featureCount: 2500 }, skipped: [], skippedCount: 0, notes: [] },
  drawn: new Blob(),
  packed: {},
  measurements: []
} as unknown as FromWorker;

async function readItem(): Promise<{ item: OwnItem; worker: FakeWorker }> {
  const item = new OwnItem('own', new Blob(), 'wells', 'blue');
  const reading = item.read();
  const worker = last();
  worker.tell(READ);
  await reading;
  return { item, worker };
}

describe('the worker of a layer', () => {
  let worker: LayerWorker;
  beforeEach(() => (worker = new LayerWorker()));

  it('is given up when nothing has been heard of it for 20 seconds, and not once it has begun', async () => {
    vi.useFakeTimers();
    let deaths = 0;
    const slow = new LayerWorker();
    worker.ondeath = slow.ondeath = () => (deaths += 1);
    slow.read(new Blob(), 'slow', undefined, () => {});
    last().tell({ kind: 'begun' });
    const read = worker.read(new Blob(), 'wells', undefined, () => {});
    vi.advanceTimersByTime(20_001);
    vi.useRealTimers();
    expect(await read).toEqual({ ok: false, code: 'broke-off' });
    expect([deaths, last().isRunning]).toEqual([1, true]);
  });

  it('answers each question with what was asked for', async () => {
    void worker.read(new Blob(), 'wells', undefined, () => {});
    const one = worker.ask('chunk', { from: 0, count: 1 });
    const two = worker.ask('feature', { feature: 7 });
    last().tell({ kind: 'answer', request: 2, answer: null });
    last().tell({ kind: 'answer', request: 1, answer: { features: [] } });
    expect([await one, await two]).toEqual([{ features: [] }, null]);
  });

  it('tells whoever waits when it is stopped, and whoever asks later', async () => {
    const reading = worker.read(new Blob(), 'wells', undefined, () => {});
    const asked = worker.ask('feature', { feature: 7 });
    worker.stop();
    expect(await reading).toEqual({ ok: false, code: 'cancelled' });
    await expect(asked).rejects.toThrow('gone');
    await expect(worker.ask('feature', { feature: 7 })).rejects.toThrow('gone');
    expect(last().isRunning).toBe(false);
  });

  it('tells whoever waits when it dies', async () => {
    const deaths: string[] = [];
    worker.ondeath = () => deaths.push('died');
    const reading = worker.read(new Blob(), 'wells', undefined, () => {});
    const asked = worker.ask('feature', { feature: 7 });
    last().onerror!();
    expect(await reading).toEqual({ ok: false, code: 'broke-off' });
    await expect(asked).rejects.toThrow('gone');
    expect([deaths, last().isRunning]).toEqual([['died'], false]);
  });
});

describe('a layer that was read', () => {
  it('says that it broke off when its worker dies, and so does what was being written of it', async () => {
    const { item, worker } = await readItem();
    expect(item.state.kind).toBe('ready');
    const chunks = item.chunks();
    const first = chunks.next();
    worker.tell({ kind: 'answer', request: 1, answer: { features: [] } });
    await first;
    const second = chunks.next();
    const labelling = item.labelBy('name');
    worker.onerror!();
    await expect(second).rejects.toThrow('broke off');
    await labelling;
    expect(item.state).toEqual({ kind: 'failed', failure: { ok: false, code: 'broke-off' } });
    expect(item.drawn).toBeUndefined();
  });

  it('ends what was being written of it when it is removed for good', async () => {
    const { item } = await readItem();
    const next = item.chunks().next();
    item.stop();
    await expect(next).rejects.toThrow('gone');
  });
});
