/** What the page takes from this room: one part of the program, loaded when measuring is first wanted. */
export { Bench } from './bench.svelte';
export { default as DrawingBar } from './DrawingBar.svelte';
export { default as MeasureAttendant } from './MeasureAttendant.svelte';
export { default as MeasurePanel } from './MeasurePanel.svelte';
