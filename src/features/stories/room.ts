/** What pages take from this room beside its components. */
export { Reader } from './reader.svelte';
