import type { StillSurface } from '#map/still/still-surface';
import type { ScreenPoint } from '#map/surface';

/** Pixels a pointer may stray while it still clicks. */
const STRAY = 4;
/** Pixels of a wheel's turn to a zoom level. */
const LEVEL_PIXELS = 200;
/** The wheel has come to rest. */
const REST_MILLISECONDS = 120;

/** The picture in the hand: it follows the pointer as it is, and is drawn anew where it is let go. */
export class Grip {
  shift = $state.raw<ScreenPoint>({ x: 0, y: 0 });
  readonly #surface: Pick<StillSurface, 'moveByPixels' | 'zoomBy'>;
  #start: ScreenPoint | undefined;
  #hasMoved = false;
  #turned = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: Pick<StillSurface, 'moveByPixels' | 'zoomBy'>) {
    this.#surface = surface;
  }

  /** Never heard of a press that a tool has taken. */
  readonly take = (event: MouseEvent | TouchEvent): void => {
    const at = 'touches' in event ? event.touches[0] : event.button === 0 ? event : undefined;
    this.#hasMoved = false;
    this.#start = at && !('touches' in event && event.touches.length > 1) ? { x: at.clientX, y: at.clientY } : undefined;
  };

  readonly move = ({ clientX, clientY, buttons }: PointerEvent): void => {
    if (!this.#start || buttons === 0) return;
    const shift = { x: clientX - this.#start.x, y: clientY - this.#start.y };
    this.#hasMoved ||= Math.hypot(shift.x, shift.y) > STRAY;
    if (this.#hasMoved) this.shift = shift;
  };

  /** The picture stays where it was led until another is drawn there. */
  readonly drop = (): void => {
    const { x, y } = this.shift;
    if (this.#start && this.#hasMoved) this.#surface.moveByPixels(-x, -y);
    this.#start = undefined;
  };

  readonly letGo = (): void => {
    if (!this.#start) this.shift = { x: 0, y: 0 };
  };

  /** Whether what was let go was a click. */
  isClick(): boolean {
    return !this.#hasMoved;
  }

  readonly turn = (event: WheelEvent): void => {
    event.preventDefault();
    this.#turned -= event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const steps = Math.round((this.#turned / LEVEL_PIXELS) * 2) / 2 || Math.sign(this.#turned) / 2;
      this.#turned = 0;
      if (steps !== 0) this.#surface.zoomBy(steps);
    }, REST_MILLISECONDS);
  };
}
