/** What the page takes from this room: loaded when routes are first wanted. */
export { default as CompareList } from './CompareList.svelte';
