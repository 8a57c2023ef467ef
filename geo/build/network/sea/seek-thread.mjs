// The thread beside the one that builds: see `seek-together.ts`. Threads do not take over what has Node read TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { seekHalf } = await import('./seek-half.ts');
parentPort?.postMessage(seekHalf(workerData, 1));
