import type { LayerGroup, StyleContext } from './context';
import { drawingGroup } from './drawing';
import { ownDataGroup } from './own-data';

/** The layers of what the reader measures and brings. */
export function ownGroups(context: StyleContext): LayerGroup[] {
  return [...(context.ownLayers ?? []).map((layer) => ownDataGroup(layer, context)), drawingGroup(context)];
}
