import type { Sighted } from '#core/atlas/nearby';
import type { LonLat } from '#core/geodesy/longitude';
import type { Problem } from '#core/problem';
import type { Camera } from '#core/view/view';
import type { MapSurface, Padding } from '#map/surface';

/** After these a map is made anew. */
const BEGUN_ANEW: readonly Problem['code'][] = ['webgl-lost', 'webgl-missing', 'map-silent'];

/**
 * What the page knows of the map while it moves: the camera between two writes of the address, what is in sight, and
 * what went wrong. The map tells it; panels read it.
 */
export class Sight {
  surface = $state.raw<MapSurface | null>(null);
  camera = $state.raw<Camera>();
  metresPerPixel = $state<number | null>(null);
  /** What is drawn in sight; nothing is known before the map has first come to rest. */
  legendKeys = $state.raw<ReadonlySet<string>>();
  /** What lies in sight when the map is at rest: a new list whenever that, or the place it is seen from, has changed. */
  inView = $state.raw<readonly Sighted[]>();
  problems = $state.raw<readonly Problem[]>([]);
  /** How often the reader asked to try the graphics again. */
  attempt = $state(0);
  /** What panels cover; nothing before they are measured. */
  padding = $state.raw<Padding | null>(null);
  /** What is fitted keeps clear of this too. */
  #fitted: Padding | undefined;
  /** What tells one look from another. */
  #looked = '';

  /** The map stands. */
  stand(surface: MapSurface): void {
    this.surface = surface;
    if (this.padding) surface.setPadding(this.padding, this.#fitted);
    this.moved();
  }

  /** Panels cover so much of the map now, and with the legend so much for what is fitted. */
  cover(padding: Padding, fitted = padding): void {
    this.padding = padding;
    this.#fitted = fitted;
    this.surface?.setPadding(padding, fitted);
  }

  /** Flies to a position that is out of sight: beside the picture, behind the globe or under a panel. */
  bringIntoSight(at: LonLat): void {
    if (this.surface && !this.surface.isSeen(at)) this.surface.flyTo({ center: at });
  }

  /** The camera is elsewhere. */
  moved(): void {
    if (!this.surface) return;
    this.camera = this.surface.camera();
    this.metresPerPixel = this.surface.metresPerPixel();
  }

  /** The map has come to rest: reads what is drawn. */
  look(): void {
    if (!this.surface) return;
    const keys = this.surface.visibleLegendKeys();
    const known = this.legendKeys;
    const same = known?.size === keys.size && [...keys].every((key) => known.has(key));
    if (!same && (known || keys.size > 0)) this.legendKeys = keys;
    this.#lookAround(this.surface);
  }

  #lookAround(surface: MapSurface): void {
    const inView = surface.inView();
    if (!inView) return;
    const things = inView.map(({ kind, id, around }) => `${kind}:${id}:${around ?? false}`).sort();
    const looked = [...surface.camera().center, ...things].join();
    if (looked === this.#looked) return;
    this.#looked = looked;
    this.inView = inView;
  }

  /** Something went wrong; the same thing again is told once, and of several files that are missing each. */
  report(problem: Problem): void {
    const again = this.problems.some((known) => known.code === problem.code && fileOf(known) === fileOf(problem));
    if (!again) this.problems = [...this.problems, problem];
  }

  solved(code: Problem['code']): void {
    this.problems = this.problems.filter((problem) => problem.code !== code);
  }

  /** Tries again to load what failed. */
  retry(): void {
    if (this.problems.some(({ code }) => BEGUN_ANEW.includes(code))) this.attempt += 1;
    this.problems = [];
    this.surface?.retry();
  }
}

const fileOf = ({ details }: Problem): string | undefined => ('file' in details ? details.file : undefined);
