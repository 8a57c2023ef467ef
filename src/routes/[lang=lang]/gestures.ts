import { m } from '#i18n/index';
import type { GestureWords } from '#map/atlas-map-props';

/** How a map is moved that leaves plain scrolling to the page, in the page's language. */
export function gestures(): GestureWords {
  return { wheel: m.embed_wheel(), wheelMac: m.embed_wheel_mac(), fingers: m.embed_two_fingers() };
}
