import type { GestureWords } from './atlas-map-props';

/** The words on gestures under the names by which the map library asks for them. */
export function gestureWords({ wheel, wheelMac, fingers }: GestureWords): Record<string, string> {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': wheel,
    'CooperativeGesturesHandler.MacHelpText': wheelMac,
    'CooperativeGesturesHandler.MobileHelpText': fingers
  };
}
