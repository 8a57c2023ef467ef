import { importScriptInWorkers } from 'maplibre-gl';
import workerUrl from './ground.worker?worker&url';

/** Teaches the workers of the map library to read a base themselves. Throws where the script does not come. */
export function teachWorkersGround(): Promise<void> {
  // By this ending the library knows a module; any other script it would have to evaluate, which our policy forbids.
  return importScriptInWorkers(`${workerUrl}#.mjs`);
}
