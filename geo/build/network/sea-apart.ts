import { Worker } from 'node:worker_threads';
import type { SeaSources } from './sources';

type Say = (text: string) => void;
type News = { text: string } | { bytes: Uint8Array };

/** What `buildSeaFile` makes, in a thread of its own: the rest of the edition is made meanwhile. */
export function buildSeaApart(sources: SeaSources, say: Say): Promise<Uint8Array> {
  const thread = new Worker(new URL('./sea-thread.mjs', import.meta.url), { workerData: sources });
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (news: News) => ('text' in news ? say(news.text) : resolve(news.bytes)));
  });
}
