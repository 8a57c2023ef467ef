/** The door `masarat/node`: the data that comes with the package, read from its own files. */
export { loadAtlas } from './load-atlas';
export { loadNetwork } from './load-network';
