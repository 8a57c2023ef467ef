import { describe, expect, it, vi } from 'vitest';
import { NetworkClient, type NetworkPort } from './network-client';
import type { FromNetwork, NetworkAsk, ToNetwork } from './protocol';

/** A worker that answers when the test says so. */
class FakePort implements NetworkPort {
  readonly heard: ToNetwork[] = [];
  isEnded = false;
  onmessage: NetworkPort['onmessage'] = null;
  onerror: NetworkPort['onerror'] = null;

  postMessage(message: ToNetwork): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(message: FromNetwork): void {
    this.onmessage?.({ data: message } as MessageEvent<FromNetwork>);
  }

  get asks(): NetworkAsk[] {
    return this.heard.filter((message): message is NetworkAsk => message.kind !== 'load');
  }
}

const ask = (name: string) => ({
  requests: [{ origin: { at: [0, 0] as const, name }, destination: { at: [1, 1] as const }, options: {} }]
});
const answered = (request: number): FromNetwork => ({ kind: 'answer', request, answer: [] });
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

describe('NetworkClient', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const port = new FakePort();
    const client = new NetworkClient(port);
    const [first, second] = [client.ask('routes', ask('a')), client.ask('routes', ask('b'))];
    const [one, two] = port.asks.map(({ request }) => request);
    port.say(answered(two!));
    port.say({ kind: 'threw', request: one!, reason: 'broken' });
    await expect(second).resolves.toEqual([]);
    await expect(first).rejects.toThrow('broken');
  });

  it('asks one thing at a time on a lane, and of those that wait the newest alone', async () => {
    const port = new FakePort();
    const client = new NetworkClient(port);
    const all = ['a', 'b', 'c', 'd'].map((name) => client.askLatest('drag', 'routes', ask(name)));
    expect(port.asks).toHaveLength(1);
    port.say(answered(port.asks[0]!.request));
    await nextTurn();
    expect(port.asks).toHaveLength(2);
    expect(JSON.stringify(port.asks[1])).toContain('"d"');
    port.say(answered(port.asks[1]!.request));
    await expect(Promise.all(all)).resolves.toEqual([[], undefined, undefined, []]);
  });

  it('tells whoever waits when the worker dies', async () => {
    const port = new FakePort();
    const client = new NetworkClient(port);
    let deaths = 0;
    client.ondeath = () => (deaths += 1);
    const waiting = [client.ask('routes', ask('a')), client.askLatest('drag', 'routes', ask('b')), client.load('x', 'y')];
    const overtaken = client.askLatest('drag', 'routes', ask('c'));
    port.onerror?.({ message: 'out of memory' } as ErrorEvent);
    for (const each of waiting) await expect(each).rejects.toThrow('out of memory');
    await expect(overtaken).resolves.toBeUndefined();
    expect([deaths, port.isEnded]).toEqual([1, true]);
  });

  it('tells whoever waits when nothing has been heard of the worker for 20 seconds, and not of one that has begun', async () => {
    vi.useFakeTimers();
    const ports = [new FakePort(), new FakePort()];
    const [silent, slow] = ports.map((port) => new NetworkClient(port)) as [NetworkClient, NetworkClient];
    const [lost, kept] = [silent.load('x', 'y'), slow.load('x', 'y')];
    const told = expect(lost).rejects.toThrow('has not begun');
    ports[1]!.say({ kind: 'begun' });
    vi.advanceTimersByTime(20_001);
    vi.useRealTimers();
    await told;
    expect(ports.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    ports[1]!.say({ kind: 'failed', reason: 'status 404' });
    await expect(kept).rejects.toThrow('status 404');
  });

  it('hands over what the worker says of the network, or why there is none', async () => {
    const port = new FakePort();
    const client = new NetworkClient(port);
    const loading = client.load('network.bin', 'network.json');
    expect(port.heard).toEqual([{ kind: 'load', binary: 'network.bin', names: 'network.json' }]);
    port.say({ kind: 'failed', reason: 'status 404' });
    await expect(loading).rejects.toThrow('status 404');
  });
});
