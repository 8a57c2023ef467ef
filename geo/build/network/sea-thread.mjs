// The thread that makes the sea network: see `sea-apart.ts`. Threads do not take over what has Node read TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { buildSeaFile } = await import('./sea-file.ts');
const say = (/** @type {string} */ text) => parentPort?.postMessage({ text });
parentPort?.postMessage({ bytes: await buildSeaFile(workerData, say) });
