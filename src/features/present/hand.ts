import { freshId } from '#core/fresh-id';
import type { LonLat } from '#core/geodesy/longitude';
import type { HandTool } from '#core/present/session';
import { LIMITS, type Camera } from '#core/view/view';
import type { MapTool } from '#map/tool';
import type { Console } from './console.svelte';

/** Moves of a pointer are told no more often than this, in milliseconds: as often as an eye follows. */
const MOVE_MS = 33;
/** How far a point is zoomed in to, in zoom levels. */
const ZOOM_STEPS = 2;

/** What a hand does on a map or on a picture of it: it points at places on Earth. */
export interface Hand {
  /** The pointer goes down; true where a stroke begins, which the picture must not be moved by. */
  down(at: LonLat): boolean;
  move(at: LonLat): void;
  up(): void;
  /** The pointer has left the map. */
  leave(): void;
  click(at: LonLat): void;
  /** A key presses there: what a click does, but ink is set down and lifted by it. */
  enter(at: LonLat): void;
}

/** Lets moves of a pointer through no more often than an eye follows. */
class Pace {
  #lastMs = 0;

  isSoon(): boolean {
    const isEarly = performance.now() - this.#lastMs < MOVE_MS;
    if (!isEarly) this.#lastMs = performance.now();
    return isEarly;
  }
}

/** The ink of a hand: a stroke is told piece by piece while it is drawn. */
class Pen {
  #stroke: { id: string; step: number } | null = null;
  #waiting: LonLat[] = [];

  constructor(
    private readonly console: Console,
    private readonly pace: Pace
  ) {}

  /** Whether it is down. Another tool, or another step, in whichever window, has lifted it. */
  get isDown(): boolean {
    const { tool, shown } = this.console.session;
    if (this.#stroke && (tool !== 'ink' || shown.step !== this.#stroke.step)) {
      this.#stroke = null;
      this.#waiting = [];
    }
    return this.#stroke !== null;
  }

  setDown(at: LonLat): void {
    this.#stroke = { id: freshId(), step: this.console.session.shown.step };
    this.#waiting = [at];
    this.#draw();
  }

  move(at: LonLat): void {
    this.#waiting.push(at);
    if (!this.pace.isSoon()) this.#draw();
  }

  lift(): void {
    if (this.isDown) this.#draw();
    this.#stroke = null;
  }

  #draw(): void {
    if (this.#stroke !== null && this.#waiting.length > 0) {
      this.console.act({ kind: 'ink', id: this.#stroke.id, points: this.#waiting });
    }
    this.#waiting = [];
  }
}

/** The hand in a lecture: what it does depends on the tool that was taken, in whichever window. */
export function makeHand(console: Console, camera: () => Camera): Hand {
  const pace = new Pace();
  const pen = new Pen(console, pace);

  /** Where light is pointed at. */
  function point(at: LonLat): void {
    const { tool } = console.session;
    if ((tool === 'laser' || tool === 'spotlight') && !pace.isSoon()) console.act({ kind: tool, at });
  }

  const hand: Hand = {
    down(at) {
      const { tool } = console.session;
      if (tool === 'ink') pen.setDown(at);
      else point(at);
      return tool === 'ink' || tool === 'laser' || tool === 'spotlight';
    },
    move: (at) => (pen.isDown ? pen.move(at) : point(at)),
    up: () => pen.lift(),
    leave() {
      if (console.session.tool === 'laser' && console.session.shown.laser) console.act({ kind: 'laser', at: null });
    },
    click(at) {
      const { tool } = console.session;
      if (tool === 'measure' || tool === 'route') console.act({ kind: tool, at });
      else if (tool === 'zoom') console.act({ kind: 'look', camera: zoomed(camera(), at) });
      else if (tool !== 'ink') point(at);
    },
    enter(at) {
      if (console.session.tool !== 'ink') hand.click(at);
      else if (!pen.isDown) hand.down(at);
      else {
        hand.move(at);
        hand.up();
      }
    }
  };
  return hand;
}

function zoomed(camera: Camera, at: LonLat): Camera {
  return { ...camera, center: at, zoom: Math.min(LIMITS.zoom[1], camera.zoom + ZOOM_STEPS) };
}

/** The hand as a tool of the live map. */
export function mapToolOf(hand: Hand, tool: HandTool): MapTool {
  return {
    cursor: tool === 'laser' ? 'none' : 'crosshair',
    press: ({ at }) => hand.down(at),
    drag: ({ at }) => hand.move(at),
    drop: ({ at }) => {
      hand.move(at);
      hand.up();
    },
    cancel: () => hand.up(),
    hover: (pointer) => (pointer ? hand.move(pointer.at) : hand.leave()),
    click: ({ at, by }) => {
      if (by === 'key') hand.enter(at);
      else {
        hand.up();
        hand.click(at);
      }
      return true;
    },
    // The map moves under a pen that was set down by a key.
    key: (_, middle) => {
      if (middle && tool === 'ink') hand.move(middle.at);
      return false;
    }
  };
}
