import type { MapSurface } from './surface';
import type { MapTool } from './tool';

/** How near the cross-hairs must be to a thing: their ring is as wide. */
export const KEY_REACH = 22;

/**
 * A key while the map has the focus: the tool's first; then Enter acts at the cross-hairs in the middle of the map, which is
 * `spot`, and selects what is there unless the tool has a use for it.
 */
export function pressKey(
  event: KeyboardEvent,
  tool: MapTool | undefined,
  spot: ReturnType<MapSurface['keyPoint']> | undefined,
  select: () => void
): void {
  if (tool?.key?.(event, spot)) {
    event.preventDefault();
    event.stopPropagation();
  } else if (event.key === 'Enter' && !(tool && spot && tool.click(spot))) select();
}
