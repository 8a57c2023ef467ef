import type { Camera, View } from '#core/view/view';
import type { Padding } from '#map/surface';

/** What a story asks of the live map it is given. */
export interface MapWish {
  view: View;
  /** What the text covers. */
  padding: Padding;
  /** The map is the reader's own. */
  free: boolean;
  /** The reader moved the map, and it has come to rest. */
  oncamera: (camera: Camera) => void;
}
