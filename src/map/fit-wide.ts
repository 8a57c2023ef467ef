import type { FitBox } from './fit-camera';
import { axesAt, type Direction } from './globe-view';

interface Wide {
  /** What the middle of the map looks down on. */
  towards: Direction;
  /** Of the globe, in pixels. */
  radius: number;
}

/** The search begins with steps of so many radians, and ends with those nobody sees. */
const STEPS = { first: 0.5, last: 1e-3 } as const;
const ASKED_ROUND = 12;
/** A share of what was found that is worth going on for. */
const LEAST_GAIN = 1e-3;
/** No globe is made smaller than this share of the largest that is seen whole for the sake of what lies behind it. */
const LEAST_SHARE = 0.5;
/** A globe is as much smaller as what lies near its rim needs to be seen, where little of it would be. */
const WITHIN_RIM = 0.5;

/**
 * The view of a globe on which directions that reach far round it are seen at their largest: turning it does not move its
 * disc, so what is wide cannot be centred in a box, but lies in front and within it where that can be. `height` is how high the
 * camera stands over the globe, in pixels.
 */
export function wideView(directions: readonly Direction[], from: Direction, box: FitBox, height: number): Wide {
  const within = aroundCentre(box);
  const whole = wholeRadius(within, height);
  let best = { towards: from, score: scoreOf(directions, from, within, height) };
  for (let step: number = STEPS.first; step > STEPS.last; step /= 2) {
    for (let isBetter = true; isBetter;) {
      const round = roundAbout(best.towards, step).map((towards) => ({
        towards,
        score: scoreOf(directions, towards, within, height)
      }));
      const next = round.reduce((one, other) => (other.score > one.score ? other : one), best);
      isBetter = next.score > best.score + LEAST_GAIN * Math.abs(best.score);
      if (isBetter) best = next;
    }
  }
  return { towards: best.towards, radius: Math.max(best.score, best.score < 0 ? whole : whole * LEAST_SHARE) };
}

/** The largest radius at which all is seen within a box; where something lies behind the globe, how far, less than nought. */
function scoreOf(directions: readonly Direction[], towards: Direction, box: FitBox, height: number): number {
  const { east, north, up } = axesAt(towards);
  let largest = Infinity;
  let hindmost = 1;
  for (const [x, y, z] of directions) {
    const front = x * up[0] + y * up[1] + z * up[2];
    const right = x * east[0] + y * east[1] + z * east[2];
    const below = -(x * north[0] + y * north[1] + z * north[2]);
    hindmost = Math.min(hindmost, front);
    largest = Math.min(
      largest,
      (WITHIN_RIM * front * height) / (1 - front),
      room(right, front, right > 0 ? box.right : box.left, height),
      room(below, front, below > 0 ? box.bottom : box.top, height)
    );
  }
  return hindmost > 0 ? largest : hindmost - 1;
}

/** The radius at which a point, so far to a side in radii, reaches the edge of that side: a point is seen at `height·r·side / (height + r·(1 − front))`. */
function room(side: number, front: number, edge: number, height: number): number {
  const outward = Math.sign(side) * (height * side - edge * (1 - front));
  return outward > 0 ? (Math.abs(edge) * height) / outward : Infinity;
}

/** The radius at which the rim reaches the nearest edge. */
function wholeRadius({ left, right, top, bottom }: FitBox, height: number): number {
  const rim = Math.min(-left, right, -top, bottom);
  return height / (Math.hypot(1, height / rim) - 1);
}

/** The box with the centre of the map well within it: a disc that stands there cannot keep clear of more. */
function aroundCentre({ left, right, top, bottom }: FitBox): FitBox {
  const [across, down] = [(right - left) / 5, (bottom - top) / 5];
  return {
    left: Math.min(left, -across),
    right: Math.max(right, across),
    top: Math.min(top, -down),
    bottom: Math.max(bottom, down)
  };
}

function roundAbout(towards: Direction, step: number): Direction[] {
  const { east, north } = axesAt(towards);
  return Array.from({ length: ASKED_ROUND }, (_, index): Direction => {
    const angle = (index / ASKED_ROUND) * 2 * Math.PI;
    const [a, b, c] = [Math.sin(step) * Math.cos(angle), Math.sin(step) * Math.sin(angle), Math.cos(step)];
    return [0, 1, 2].map((axis) => east[axis]! * a + north[axis]! * b + towards[axis]! * c) as unknown as Direction;
  });
}
