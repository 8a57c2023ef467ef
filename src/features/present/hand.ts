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

/** The hand in a lecture: what it does depends on the tool that was taken, in whichever window. */
export function makeHand(console: Console, camera: () => Camera): Hand {
  let stroke: { id: string; step: number } | null = null;
  let waiting: LonLat[] = [];
  let lastMs = 0;

  function isSoon(): boolean {
    const isEarly = performance.now() - lastMs < MOVE_MS;
    if (!isEarly) lastMs = performance.now();
    return isEarly;
  }

  function draw(): void {
    if (stroke !== null && waiting.length > 0) console.act({ kind: 'ink', id: stroke.id, points: waiting });
    waiting = [];
  }

  /** Whether the pen is down. Another tool, or another step, in whichever window, has lifted it. */
  function isDrawing(): boolean {
    const { tool, shown } = console.session;
    if (stroke && (tool !== 'ink' || shown.step !== stroke.step)) {
      stroke = null;
      waiting = [];
    }
    return stroke !== null;
  }

  function point(at: LonLat): void {
    const { tool } = console.session;
    if (tool === 'laser' && !isSoon()) console.act({ kind: 'laser', at });
    if (tool === 'spotlight' && !isSoon()) console.act({ kind: 'spotlight', at });
  }

  const hand: Hand = {
    down(at) {
      if (console.session.tool === 'ink') {
        stroke = { id: freshId(), step: console.session.shown.step };
        waiting = [at];
        draw();
      } else point(at);
      return console.session.tool === 'ink' || console.session.tool === 'laser' || console.session.tool === 'spotlight';
    },
    move(at) {
      if (!isDrawing()) return point(at);
      waiting.push(at);
      if (!isSoon()) draw();
    },
    up() {
      if (isDrawing()) draw();
      stroke = null;
    },
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
      else if (!isDrawing()) hand.down(at);
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
