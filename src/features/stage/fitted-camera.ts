import type { LonLat } from '#core/geodesy/longitude';
import { DEFAULT_VIEW, type Camera, type View } from '#core/view/view';
import type { Padding } from '#map/surface';

interface Room {
  width: number;
  height: number;
  padding: Padding;
}

/** A closer look at a short route would show no coast to know it by. */
const MAXIMUM_ZOOM = 8;

/** Whether a view leaves it open where the map looks: one of an address without a camera, which has routes to look at. */
export function isOpenView({ camera, route }: View): boolean {
  const { center, zoom, bearing, pitch } = DEFAULT_VIEW.camera;
  const isSame = camera.zoom === zoom && camera.bearing === bearing && camera.pitch === pitch;
  return route.length > 0 && isSame && camera.center.every((degrees, axis) => degrees === center[axis]);
}

/** Tells the camera from which all of some courses is seen in the room a map has; returns how to ask no more. */
export function fitCourses(
  courses: readonly (readonly LonLat[])[],
  projection: View['projection'],
  room: Room,
  onfit: (camera: Camera) => void
): () => void {
  let isOver = false;
  // Should it not come, the map stays where it is.
  void import('#map/fit-camera').then(
    ({ fitBox, flatCamera, globeCamera }) => {
      const box = fitBox(room, room.padding, room.padding);
      const found =
        projection === 'globe' ? globeCamera(courses, box, room.height, MAXIMUM_ZOOM) : flatCamera(courses, box, MAXIMUM_ZOOM);
      if (found && !isOver) onfit({ ...found, bearing: 0, pitch: 0 });
    },
    () => {}
  );
  return () => {
    isOver = true;
  };
}
