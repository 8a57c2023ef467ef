/** What the page takes from this room: one part of the program, loaded when measuring is first wanted. */
export { default as DropTarget } from './DropTarget.svelte';
export { OwnData } from './own-data.svelte';
export { default as OwnDataPanel } from './OwnData.svelte';
export type { MeasuredFeature } from './measured-feature';
