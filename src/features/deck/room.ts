/** What pages take from this room when it is first wanted. */
export { Shelf } from './shelf.svelte';
