/** What the page takes from this room: one part of the program, loaded when routes are first wanted. */
export { RouteBench } from './bench.svelte';
export type { End } from './draft.svelte';
export { exportLayers } from './export-layers';
export { default as RouteAttendant } from './RouteAttendant.svelte';
export { default as RouteLegend } from './RouteLegend.svelte';
export { default as RoutePanel } from './RoutePanel.svelte';
