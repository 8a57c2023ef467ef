/** What the page takes from this room: one part of the program, loaded when routes are first wanted. */
export { default as BrokeOff } from './BrokeOff.svelte';
export { PassageRoom } from './passage-room.svelte';
export { PassageTool } from './passage-tool.svelte';
export { default as PassageLegend } from './PassageLegend.svelte';
export { default as PassagesPanel } from './PassagesPanel.svelte';
