import type { LonLat } from '#core/geodesy/longitude';
import type { ScreenPoint } from './surface';
import type { MapPointer, MapTool } from './tool';

/** Pixels round a pointer that count as on a thing, and pixels it may stray while it still stands. */
const REACH = { mouse: 8, pen: 14, touch: 22 } as const;
const STRAY = { mouse: 3, pen: 5, touch: 10 } as const;
type PointerForm = keyof typeof REACH;
const LONG_PRESS_MILLISECONDS = 500;

/** What the pointers are watched on. */
interface PointerHost {
  /** Hears every event before the map does. */
  element: EventTarget;
  /** Whether something is the map itself, not what lies over it. */
  isMap(target: EventTarget | null): boolean;
  /** A place in the window, in pixels of the map. */
  toMap(event: { clientX: number; clientY: number }): ScreenPoint;
  positionAt(point: ScreenPoint): LonLat | undefined;
  /** A press is kept from the map: gives it the focus the press would have given it, and rests what follows the mouse. */
  hold(): void;
  tool(): MapTool | undefined;
  /** A click the tool left to the map. */
  onclick(point: ScreenPoint, reach: number): void;
}

/** The button or finger that is down. */
interface Press {
  id: number;
  start: ScreenPoint;
  isTaken: boolean;
  hasMoved: boolean;
  /** It means nothing any more: a second finger came, or it became a long press. */
  isSpent: boolean;
  last: MapPointer | undefined;
}

/**
 * Tells a tool what pointers do over a map. It listens before the map's own gestures and keeps from them what the tool
 * takes, so that a vertex can be dragged by mouse or finger while everything else still pans, turns and zooms the map.
 */
export class Pointers {
  readonly #host: PointerHost;
  readonly #unheard: (() => void)[] = [];
  #press: Press | undefined;
  /** The last press was no click: the click that comes of it means nothing. */
  #isClickVoid = false;
  #form: PointerForm = 'mouse';
  #longPress: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PointerHost) {
    this.#host = host;
    this.#listen('pointerdown', (event) => this.#down(event));
    this.#listen('pointermove', (event) => this.#move(event));
    this.#listen('pointerup', (event) => this.#up(event));
    for (const end of ['pointercancel', 'lostpointercapture']) this.#listen(end, (event) => this.#lose(event));
    this.#listen('pointerout', (event) => this.#leave(event));
    this.#listen('click', (event) => this.#click(event));
    this.#listen('dblclick', (event) => this.#doubleClick(event));
    this.#listen('contextmenu', (event) => this.#keepFromMap(event));
    for (const gesture of ['mousedown', 'mousemove', 'touchstart', 'touchmove'])
      this.#listen(gesture, (event) => this.#keepFromMap(event));
  }

  stop(): void {
    this.#spend();
    for (const unheard of this.#unheard) unheard();
  }

  /** The other button was clicked, or a finger held down on what the tool had not taken: the map tells them from turning. */
  contextMenu(event: MouseEvent): void {
    const pointer = this.#pointer(event);
    this.#isClickVoid = true;
    if (this.#press) this.#press.isSpent = true;
    if (pointer) this.#host.tool()?.contextMenu?.(pointer);
  }

  #listen(type: string, heard: (event: PointerEvent) => void): void {
    const { element, tool } = this.#host;
    const listener = (event: Event) => tool() && heard(event as PointerEvent);
    element.addEventListener(type, listener, { capture: true });
    this.#unheard.push(() => element.removeEventListener(type, listener, { capture: true }));
  }

  #down(event: PointerEvent): void {
    if (!this.#host.isMap(event.target)) return;
    if (!event.isPrimary) return this.#spend();
    this.#form = formOf(event);
    this.#isClickVoid = false;
    this.#press = undefined;
    if (event.button !== 0) return;
    const pointer = this.#pointer(event);
    const isTaken = (pointer && this.#host.tool()?.press?.(pointer)) ?? false;
    const start = this.#host.toMap(event);
    this.#press = { id: event.pointerId, start, isTaken, hasMoved: false, isSpent: false, last: pointer };
    if (!isTaken) return;
    (event.target as Element).setPointerCapture(event.pointerId);
    if (this.#form === 'touch') this.#longPress = setTimeout(() => this.#pressLong(), LONG_PRESS_MILLISECONDS);
  }

  #move(event: PointerEvent): void {
    // Let go where nobody heard it.
    if (this.#press && event.buttons === 0) this.#lose(event);
    const press = this.#press;
    if (!press) return this.#hover(event);
    if (event.pointerId !== press.id || press.isSpent) return;
    const { x, y } = this.#host.toMap(event);
    press.hasMoved ||= Math.hypot(x - press.start.x, y - press.start.y) > STRAY[this.#form];
    if (!press.hasMoved) return;
    clearTimeout(this.#longPress);
    const pointer = press.isTaken ? this.#pointer(event) : undefined;
    if (!pointer) return;
    press.last = pointer;
    this.#host.tool()?.drag?.(pointer);
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    if (!press || event.pointerId !== press.id) return;
    clearTimeout(this.#longPress);
    this.#press = undefined;
    this.#isClickVoid = press.hasMoved || press.isSpent;
    // Let go beside the globe, it lies where it was last seen.
    if (press.isTaken && press.hasMoved && !press.isSpent && press.last) {
      this.#host.tool()?.drop?.(this.#pointer(event) ?? press.last);
    }
  }

  #lose(event: PointerEvent): void {
    if (event.pointerId !== this.#press?.id) return;
    this.#spend();
    this.#press = undefined;
  }

  /** The press under way will mean nothing. */
  #spend(): void {
    clearTimeout(this.#longPress);
    this.#isClickVoid = true;
    const press = this.#press;
    if (!press || press.isSpent) return;
    press.isSpent = true;
    if (press.isTaken) this.#host.tool()?.cancel?.();
  }

  #pressLong(): void {
    const pointer = this.#press?.last;
    this.#spend();
    if (pointer) this.#host.tool()?.contextMenu?.(pointer);
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#host.tool()?.hover?.(this.#host.isMap(event.target) ? this.#pointer(event) : undefined);
  }

  #leave(event: PointerEvent): void {
    if (!this.#press && !this.#host.isMap(event.relatedTarget)) this.#host.tool()?.hover?.(undefined);
  }

  #click(event: PointerEvent): void {
    if (!this.#host.isMap(event.target)) return;
    event.stopPropagation();
    const isVoid = this.#isClickVoid;
    this.#isClickVoid = false;
    const pointer = isVoid ? undefined : this.#pointer(event);
    if (pointer && !this.#host.tool()!.click(pointer)) this.#host.onclick(pointer.point, pointer.reach);
  }

  #doubleClick(event: PointerEvent): void {
    if (!this.#host.isMap(event.target)) return;
    event.stopPropagation();
    const pointer = this.#pointer(event);
    if (pointer) this.#host.tool()!.doubleClick?.(pointer);
  }

  /** What belongs to a press the tool has taken is none of the map's business. */
  #keepFromMap(event: Event): void {
    if (!this.#press?.isTaken) return;
    event.stopPropagation();
    if (event.type !== 'mousedown' && event.type !== 'contextmenu') return;
    // No text is marked while a point is dragged over a panel.
    event.preventDefault();
    this.#host.hold();
  }

  #pointer(event: MouseEvent): MapPointer | undefined {
    const point = this.#host.toMap(event);
    const at = this.#host.positionAt(point);
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const by = this.#form === 'touch' ? 'touch' : 'mouse';
    return at && { at, point, reach: REACH[this.#form], free: altKey || ctrlKey || metaKey, shift: shiftKey, by };
  }
}

function formOf({ pointerType }: PointerEvent): PointerForm {
  return pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse';
}
