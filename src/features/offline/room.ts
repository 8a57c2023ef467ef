/** What pages take from this room once they have come to rest. */
export { offline } from './offline.svelte';
export { default as NewerToast } from './NewerToast.svelte';
