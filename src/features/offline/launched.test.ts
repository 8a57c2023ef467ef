import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onLaunched } from './launched';

type Consumer = (launch: { files: { getFile: () => Promise<File> }[] }) => Promise<void>;
let launch: Consumer;

beforeEach(() => {
  vi.stubGlobal('launchQueue', { setConsumer: (consumer: Consumer) => (launch = consumer) });
  vi.stubGlobal('caches', { has: () => Promise.resolve(false) });
});
afterEach(() => vi.unstubAllGlobals());

const there = (name: string) => ({ getFile: () => Promise.resolve(new File([''], name)) });
const moved = { getFile: () => Promise.reject(new DOMException('moved', 'NotFoundError')) };

it('takes the files of its room, and does without those that have gone meanwhile', async () => {
  const taken: string[][] = [];
  await onLaunched(
    ({ name }) => name.endsWith('.gpx'),
    ({ files }) => taken.push(files.map(({ name }) => name))
  );
  await launch({ files: [there('a.gpx'), moved, there('b.csv'), there('c.gpx')] });
  await launch({ files: [moved] });
  await launch({ files: [] });
  expect(taken).toEqual([['a.gpx', 'c.gpx']]);
});
