import type { LonLat } from '#core/geodesy/longitude';
import type { ScreenPoint } from './surface';

/** Where a pointer is, or the cross-hairs in the middle of the map, in the map's terms. */
export interface MapPointer {
  /** The position there, its longitude within [-180, 180). */
  at: LonLat;
  /** The same in pixels of the map. */
  point: ScreenPoint;
  /** How many pixels round it still count as on a thing: a finger hides more than an arrow. */
  reach: number;
  /** Alt, Ctrl or Command is held: no snapping is wanted. */
  free: boolean;
  shift: boolean;
  by: 'mouse' | 'touch' | 'key';
}

/**
 * A tool that works on the map in place of the usual selecting. While one stands, clicks, double clicks and long presses
 * are its own, and a double click does not zoom. A feature makes it; `AtlasMap` hands it what pointers and keys do.
 * Nothing is told for a spot of the screen that shows no part of the Earth.
 *
 * One gesture goes `press → drag … → drop` when the tool takes it, and the map stays where it is; else the map pans.
 * A press that is let go where it was is a `click`, whether it was taken or not.
 */
export interface MapTool {
  /** The CSS cursor over the map. */
  readonly cursor: string;
  /** What Enter does now at the middle of the map, in words; nothing while it selects. */
  readonly enterText?: string | undefined;
  /** A button or finger goes down. True takes the gesture: the map does not pan. */
  press?(pointer: MapPointer): boolean;
  /** A taken gesture moves on, having left the spot where it began. */
  drag?(pointer: MapPointer): void;
  /** A taken gesture that had moved ends here. */
  drop?(pointer: MapPointer): void;
  /** A taken gesture ends without meaning anything: a second finger, a lost pointer, a long press. Drop what was dragged back. */
  cancel?(): void;
  /** The mouse moves with no button held; nothing once it has left the map. */
  hover?(pointer: MapPointer | undefined): void;
  /** False leaves the click to the map, which selects what lies there. */
  click(pointer: MapPointer): boolean;
  /** Comes after the two clicks it is made of. */
  doubleClick?(pointer: MapPointer): void;
  /** The other button, or a finger held down for half a second. */
  contextMenu?(pointer: MapPointer): void;
  /**
   * A key is pressed while the map has the focus. `middle` is the spot under the cross-hairs. True keeps the key from the
   * map. Enter that is not kept comes as a `click` of the middle.
   */
  key?(event: KeyboardEvent, middle: MapPointer | undefined): boolean;
}

/** Which of some points of the screen lies nearest to a pointer, if any is in its reach. */
export function nearestAt(points: readonly (ScreenPoint | undefined)[], { point, reach }: MapPointer): number | undefined {
  const offs = points.map((each) => (each ? Math.hypot(each.x - point.x, each.y - point.y) : Infinity));
  const least = Math.min(...offs);
  return least <= reach ? offs.lastIndexOf(least) : undefined;
}
