/** What the page takes from this room: loaded when routes are first wanted. */
export { ReachRoom } from './reach-room.svelte';
export { ReachTool } from './reach-tool';
export { default as ReachLegend } from './ReachLegend.svelte';
export { default as ReachPanel } from './ReachPanel.svelte';
