import type { Map as MapLibreMap } from 'maplibre-gl';
import { formatCamera } from '#core/view/format-address';
import type { Camera } from '#core/view/view';
import { zoomShiftAt } from './layers/context';
import type { MapLibreSurface } from './maplibre-surface';
import type { ScreenPoint } from './surface';

/** Where the camera stands, as the map told it last, and what follows from that. */
export class CameraWatch {
  /** How many zoom levels more the same zoom shows near a pole. */
  zoomShift = $state(0);
  /** Where the camera's centre stands on the screen: panels push it aside. */
  middle = $state.raw<ScreenPoint>({ x: 0, y: 0 });
  #told: string;

  constructor(camera: Camera) {
    this.zoomShift = zoomShiftAt(camera.center[1]);
    this.#told = formatCamera(camera);
  }

  /** Moves the map where a view wants it: what comes back from the address as the map's own echo moves nothing. */
  follow(surface: MapLibreSurface, camera: Camera): void {
    const wanted = formatCamera(camera);
    if (wanted === this.#told) return;
    this.#told = wanted;
    surface.jumpTo(camera);
  }

  /**
   * Puts a map whose style has just come where a view wants it: until then it was flat, and a flat world may not show what
   * lies beyond its edges, so that a globe seen from near a pole would begin somewhere else.
   */
  settle(surface: MapLibreSurface, camera: Camera): void {
    this.#told = formatCamera(camera);
    if (formatCamera(surface.camera()) !== this.#told) surface.jumpTo(camera);
  }

  /** The map has come to rest; gives its camera where that is news. */
  rested(map: MapLibreMap, surface: MapLibreSurface): Camera | undefined {
    const camera = surface.camera();
    this.zoomShift = zoomShiftAt(camera.center[1]);
    this.middle = map.project(map.getCenter());
    if (formatCamera(camera) === this.#told) return undefined;
    this.#told = formatCamera(camera);
    return camera;
  }
}
