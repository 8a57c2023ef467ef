export type { SeaEdgeInput, SeaGraph } from './graph-data';
export { contract } from './contract';
export { decodeGraph, encodeGraph } from './graph-codec';
