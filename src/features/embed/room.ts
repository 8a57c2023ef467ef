/** What pages take from this room. */
export type { EmbedHost } from './channel';
export { default as EmbedFrame } from './EmbedFrame.svelte';
export { openChannel } from './open-channel';
export { default as StoryStep } from './StoryStep.svelte';
export { ViewDesk } from './view-desk.svelte';
