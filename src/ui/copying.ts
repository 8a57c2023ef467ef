export { Copying } from './copying.svelte';
