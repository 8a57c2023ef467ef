import { parentPort, workerData } from 'node:worker_threads';
import { loadAtlas } from '../load-atlas';
import { blockSolver } from './solve-block';
import type { Job } from './table';

/** A thread that solves the blocks it is sent, one after the other. */
const solve = blockSolver(workerData as Job, loadAtlas());
parentPort?.on('message', (text: string) => parentPort?.postMessage(solve(text)));
