import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFiles, useTiles } from './tiles';

vi.mock('maplibre-gl', () => ({ addProtocol: () => undefined }));

/** The workers in the order they were started: what each was told last, and whether it still runs. */
let workers: { told: string; isAlive: boolean }[] = [];
class FakeWorker {
  readonly #note = { told: '', isAlive: true };
  constructor() {
    workers.push(this.#note);
  }
  postMessage({ what, key }: { what: string; key: string }): void {
    this.#note.told = `${what} ${key}`;
  }
  terminate(): void {
    this.#note.isAlive = false;
  }
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const file = (key: string) => ({ key, file: new Blob() });

it('ends the worker with the last map, and starts another with the next', () => {
  const leave = useTiles();
  keepFiles([]);
  expect(workers).toHaveLength(0);
  keepFiles([file('a')]);
  leave();
  expect(workers).toEqual([{ told: 'keep a', isAlive: false }]);
  const leaveAgain = useTiles();
  keepFiles([file('a')]);
  expect(workers[1]).toEqual({ told: 'keep a', isAlive: true });
  leaveAgain();
  expect(workers.map(({ isAlive }) => isAlive)).toEqual([false, false]);
});

it('keeps the worker where another map has taken the place of one before that is gone', () => {
  const leaves = [useTiles(), useTiles()];
  keepFiles([file('a')]);
  leaves[0]!();
  expect(workers).toEqual([{ told: 'keep a', isAlive: true }]);
  leaves[1]!();
  expect(workers[0]!.isAlive).toBe(false);
});

it('gives a worker up whose script has not come in 20 seconds, and starts another for who asks next', () => {
  vi.useFakeTimers();
  const leave = useTiles();
  keepFiles([file('a')]);
  vi.advanceTimersByTime(20_001);
  vi.useRealTimers();
  expect(workers).toEqual([{ told: 'keep a', isAlive: false }]);
  keepFiles([file('a')]);
  expect(workers[1]).toEqual({ told: 'keep a', isAlive: true });
  leave();
});
