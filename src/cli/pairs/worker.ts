import { parentPort, workerData } from 'node:worker_threads';
import { loadAtlas } from '../load-atlas';
import { blockSolver } from './solve-block';
import type { Job } from './table';

const job = workerData as Job;
const network = job.routing && (await import('../load-network')).loadNetwork();
/** A thread that solves the blocks it is sent, one after the other. */
const solve = await blockSolver(job, { atlas: loadAtlas(), ...(network && { network }) });
parentPort?.on('message', (text: string) => parentPort?.postMessage(solve(text)));
