import type { FirstMap } from '#core/atlas/first-map';
import type { MapData } from './data';
import type { StyleContext } from './layers/context';
import { isNear } from './needs-whole';

const SMALL_BASE = 'base/first.json';
const WHOLE_BASE = 'base/overview.json';
const WHOLE_FILES = [WHOLE_BASE, 'base/labels.json'];
/** The small files, as a failure names them. */
const SMALL_FILE = /\b(first\/(ar|en)(-more)?|base\/first)\.json: /;

/**
 * Whether the map is drawn from the small files of the first view still, or from the whole edition: once and for good. And
 * whether what only adorns it is drawn: that comes when all else has been.
 */
export class Fineness {
  /** The language of the small files; nothing where the whole is drawn. */
  first = $state<FirstMap['language']>();
  #stands = $state(false);
  readonly #data: MapData;
  #isAsked = false;

  constructor(first: FirstMap['language'] | undefined, data: MapData) {
    this.first = first;
    this.#data = data;
    // Asked for before the worker that will read it has come; what fails is asked for again by the map.
    data.file(first ? SMALL_BASE : WHOLE_BASE).catch(() => {});
  }

  /** What the style is to draw. */
  get shown(): Pick<StyleContext, 'first' | 'relief'> {
    return { first: this.first, relief: this.#stands };
  }

  /** All that is wanted has been drawn. */
  stands(): void {
    this.#stands = true;
  }

  zoomed(zoom: number): void {
    if (isNear(zoom)) this.refine();
  }

  /**
   * A source failed for a reason. Whether the whole stands in for what did not come: it tells by itself when it does not
   * come either. The source itself may want the whole by now, and hear only then of the small file it had asked for.
   */
  lost(reason: string): boolean {
    const standsIn = SMALL_FILE.test(reason);
    if (standsIn) this.refine();
    return standsIn;
  }

  /** Goes over to the whole once all of it has been tried for, so that the map swaps everything in one step. */
  refine(): void {
    if (this.first === undefined || this.#isAsked) return;
    this.#isAsked = true;
    const files = WHOLE_FILES.map((path) => this.#data.file(path));
    // What did not come is told by the map, which asks for it again.
    void Promise.allSettled([...files, this.#data.atlas()]).then(() => (this.first = undefined));
  }
}
