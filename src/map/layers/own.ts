import type { LayerGroup, StyleContext } from './context';
import { drawingGroup } from './drawing';
import { ownDataGroup } from './own-data';
import { passageGroup } from './passages';
import { routeGroup } from './route';

/** The layers of what the reader measures and brings, of the routes that are sought, and of the passages they go through. */
export function ownGroups(context: StyleContext): LayerGroup[] {
  return [
    ...(context.ownLayers ?? []).map((layer) => ownDataGroup(layer, context)),
    passageGroup(context),
    routeGroup(context),
    drawingGroup(context)
  ];
}
