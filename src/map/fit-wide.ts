import type { FitBox } from './fit-camera';
import { axesAt, type Direction } from './globe-view';

interface Wide {
  /** What the middle of the map looks down on. */
  towards: Direction;
  /** Of the globe, in pixels. */
  radius: number;
}

type Scored = Wide & { score: number };

/** What is asked about: all that is to be seen, where, and from how many pixels above the globe. */
interface Asked {
  directions: readonly Direction[];
  box: FitBox;
  height: number;
}

/** The search begins with steps of so many radians, and ends with those nobody sees. */
const STEPS = { first: 0.5, last: 1e-3 } as const;
const ASKED_ROUND = 12;
/** A share of what was found that is worth going on for. */
const LEAST_GAIN = 1e-3;
/** Pixels of the margins at the sides that a small globe does without. */
const SPARED = 40;
/** On a smaller globe what lies near its rim may be seen better. */
const SHRUNK = [1, 0.85, 0.7, 0.55, 0.4] as const;
/** What is seen at less than this share of the scale in the middle of the map is seen on edge. */
const LEAST_SCALE = 0.25;

/**
 * The view of a globe on which directions that reach far round it are seen best: turning it does not move its disc, so what is
 * wide cannot be centred in a box, but lies in front and within it where that can be. The best is that in which the part nearest
 * to the rim is seen at its largest.
 */
export function wideView(directions: readonly Direction[], from: Direction, box: FitBox, height: number): Wide {
  const asked = { directions, box: aroundCentre(box), height };
  let best = scored(asked, from);
  for (let step: number = STEPS.first; step > STEPS.last; step /= 2) {
    for (let isBetter = true; isBetter;) {
      const round = roundAbout(best.towards, step).map((towards) => scored(asked, towards));
      const next = round.reduce((one, other) => (other.score > one.score ? other : one), best);
      isBetter = next.score > best.score + LEAST_GAIN * Math.abs(best.score);
      if (isBetter) best = next;
    }
  }
  return best;
}

/** Whether a direction, so far in front as the cosine says, is seen well enough on a globe of a radius. */
export function isReadable(front: number, radius: number, height: number): boolean {
  return scaleAt(front, radius, height) >= LEAST_SCALE * radius;
}

/** Pixels a radian towards the rim; less than nought behind it. */
function scaleAt(front: number, radius: number, height: number): number {
  const distance = 1 + height / radius;
  return (radius * (distance - 1) * (distance * front - 1)) / (distance - front) ** 2;
}

/** How large the part nearest to the rim is seen at best; where something lies behind the globe, how far, less than nought. */
function scored({ directions, box, height }: Asked, towards: Direction): Scored {
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
      room(right, front, right > 0 ? box.right : box.left, height),
      room(below, front, below > 0 ? box.bottom : box.top, height)
    );
  }
  const whole = { towards, radius: wholeRadius(box, height), score: hindmost - 1 };
  return SHRUNK.map((share): Scored => {
    const radius = largest * share;
    return { towards, radius, score: scaleAt(hindmost, radius, height) };
  }).reduce((one, other) => (other.score > Math.max(0, one.score) ? other : one), whole);
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

/** The box with a smaller margin, and the centre of the map well within it: a disc that stands there cannot keep clear of more. */
function aroundCentre({ left, right, top, bottom }: FitBox): FitBox {
  const [across, down] = [(right - left) / 5, (bottom - top) / 5];
  return {
    left: Math.min(left - SPARED, -across),
    right: Math.max(right + SPARED, across),
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
