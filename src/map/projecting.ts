import type { ScreenPoint } from './surface';

/** What is needed of a map to tell the screen from the Earth: MapLibre's has it, and so has a drawn picture. */
export interface Projecting {
  project(at: [longitude: number, latitude: number]): ScreenPoint;
  /** Of a pixel that shows no part of the Earth anything else, or no number. */
  unproject(point: [x: number, y: number]): { lng: number; lat: number };
  getCenter(): { lng: number; lat: number };
}
