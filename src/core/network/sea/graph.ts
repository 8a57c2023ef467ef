export type { SeaEdgeInput } from './graph-data';
export { contract } from './contract';
export { decodeGraph, encodeGraph } from './graph-codec';
