import { prefersReducedMotion } from 'svelte/motion';
import type { Course, CoursePoint } from '#core/present/course';
import { flightAt } from '#core/present/flight';
import type { Flight } from '#core/present/session';
import { FrameClock } from './frame-clock.svelte';

/** Who wants no motion sees a flight as so many stills. */
const STILLS = 10;

/** Where a flight is now. */
export class Flown {
  readonly #wish: () => { flight: Flight | null; courses: readonly Course[] };
  readonly #clock = new FrameClock();
  readonly course: Course | undefined = $derived.by(() => {
    const { flight, courses } = this.#wish();
    return flight ? courses[flight.route] : undefined;
  });
  readonly #share: number = $derived.by(() => {
    const { flight } = this.#wish();
    const share = flight ? flightAt(flight, this.#clock.nowMs) : 0;
    return prefersReducedMotion.current ? Math.floor(share * STILLS) / STILLS : share;
  });
  /** Nothing where nobody flies. */
  readonly point: CoursePoint | undefined = $derived.by(() => this.course?.at(this.#share));

  constructor(wish: () => { flight: Flight | null; courses: readonly Course[] }) {
    this.#wish = wish;
  }

  /** Follows the flight until it has arrived. To be called in an effect. */
  attend(): (() => void) | undefined {
    const { flight } = this.#wish();
    return flight ? this.#clock.runWhile((nowMs) => flight.sinceMs !== null && flightAt(flight, nowMs) < 1) : undefined;
  }
}
