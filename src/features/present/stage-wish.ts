import type { Camera, View } from '#core/view/view';
import type { MapSurface, Padding } from '#map/surface';
import type { MapTool } from '#map/tool';

/** What the audience's screen asks of the live map it is given. */
export interface StageWish {
  view: View;
  /** How much larger letters, signs and strokes are than the theme has them. */
  enlarged: number;
  /** What words and controls cover. */
  padding: Padding;
  /** What works on the map; nothing leaves it to panning. */
  tool: MapTool | undefined;
  onready: (surface: MapSurface) => void;
  onmove: () => void;
  /** Somebody has touched the map. */
  ontake: () => void;
  /** The map has come to rest elsewhere. */
  oncamera: (camera: Camera) => void;
}

/** The same camera so many zoom levels nearer. */
export function nearer(camera: Camera, byZoom: number): Camera {
  return { ...camera, zoom: camera.zoom + byZoom };
}

/** The view of a step as it is shown: where the lecturer took the camera, and in the colours of a projector unless the step says others. */
export function shownView(view: View, camera: Camera | null): View {
  return { ...view, camera: camera ?? view.camera, theme: view.theme === 'auto' ? 'projector' : view.theme };
}
