import type { LonLat } from '#core/geodesy/longitude';
import type { Camera, View } from '#core/view/view';
import type { Padding } from '#map/surface';

interface Room {
  width: number;
  height: number;
  padding: Padding;
}

/** A closer look at a short route would show no coast to know it by. */
const MAXIMUM_ZOOM = 8;

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
