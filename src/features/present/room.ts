/** What pages take from this room. */
export { Console } from './console.svelte';
export { bothLengths } from './both-lengths';
export type { RoutedLine } from './marks';
export type { DrawPicture, DrawnPicture } from './pictures';
export type { StageWish } from './stage-wish';
export type { Role } from './wire';
