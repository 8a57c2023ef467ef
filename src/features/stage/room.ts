/** What pages take from this room. */
export { default as Stage } from './Stage.svelte';
export { SoughtRoutes } from './sought-routes.svelte';
