import { startTiles } from './tiles';

export { ownGroups } from '../layers/own';
export { default as OwnMap } from './OwnMap.svelte';

// Whoever loads this room is about to draw a layer.
startTiles();
