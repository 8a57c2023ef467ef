import { tick, untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { formatCamera } from '#core/view/format-address';
import type { Camera } from '#core/view/view';
import type { MapSurface, Padding } from '#map/surface';

/** What is asked of a map. Each is read by itself: what one effect hangs on must not wake another. */
export interface Asked {
  readonly camera: Camera;
  /** The map is somebody's own, and follows nothing. */
  readonly free: boolean;
  /** How long a flight takes; by its length where nothing is said. */
  readonly flightSeconds: number | undefined;
}

/** Brings a map to the camera that is asked for, and knows whether it stands there. */
export class Approach {
  /** The map, once it stands. */
  surface = $state.raw<MapSurface>();
  /** Where the map was told to look first, and has come to rest since: the camera asked for is flown to. */
  standing: Camera;
  readonly #asked: Asked;
  readonly #onarrive: () => void;
  readonly #wanted = $derived.by(() => formatCamera(this.#asked.camera));
  /** The camera the last flight has brought the map to, as a text. */
  #reached = $state<string>();
  /** The camera a flight is under way to. */
  #aim: string | undefined;

  constructor(first: Camera, asked: Asked, onarrive: () => void) {
    this.standing = $state.raw(first);
    this.#asked = asked;
    this.#onarrive = onarrive;
  }

  get isThere(): boolean {
    return this.#reached === this.#wanted;
  }

  /** Flies where the map is asked to look. To be called in an effect. */
  follow(): void {
    const key = this.#wanted;
    if (this.surface && !this.#asked.free) untrack(() => void this.#fly(key));
  }

  /** Panels cover so much of the map: it stops for that and goes on, which is no arrival. */
  cover(padding: Padding): void {
    const way = this.#aim;
    this.#aim = undefined;
    this.surface?.setPadding(padding);
    this.#aim = way;
  }

  /** The map has come to rest: a flight has ended where it was to, or where somebody stopped it. */
  rest(): void {
    if (this.#aim !== undefined) this.#arrive(this.#aim);
  }

  async #fly(key: string): Promise<void> {
    // Another projection must stand before the camera can go where the present one cannot look.
    await tick();
    const { surface } = this;
    const { camera, free, flightSeconds } = this.#asked;
    if (!surface || free || key !== this.#wanted) return;
    this.#aim = undefined;
    if (formatCamera(surface.camera()) !== key) {
      surface.flyTo(camera, flightSeconds === undefined ? {} : { seconds: flightSeconds });
      // Who jumps before the map's style has come is not told of: the map would go back to where it stood first.
      if (prefersReducedMotion.current) this.standing = camera;
    }
    const isThere = prefersReducedMotion.current || formatCamera(surface.camera()) === key;
    if (isThere) this.#arrive(key);
    else this.#aim = key;
  }

  #arrive(key: string): void {
    this.#aim = undefined;
    this.#reached = key;
    this.#onarrive();
  }
}
