import { untrack } from 'svelte';
import { fitsAddress, formatMeasure } from '#core/measure/format-measure';
import type { Measurement } from '#core/measure/measurement';
import type { Address } from '#state/address.svelte';
import { joinKept, joinShown, showSame, veiledIn } from './join';
import { keep, recall, setAside, type Keeping } from './keep';
import type { Measuring } from './measuring.svelte';
import { mergeKept, readKept, withoutDraft } from './kept-text';
import { forgetLeft, leaveBehind, takeLeft } from './left-behind';

/** A drag is written when it has come to rest. */
const QUIET_MILLISECONDS = 300;
/** As many addresses of its own are known again. */
const REMEMBERED = 50;

/**
 * Keeps the measurements: the shown ones in the address as far as they fit, all of them in the browser for the next
 * visit. To be made while a component is set up: it follows both for as long as that lives.
 */
export class Keeper {
  /** How the browser takes what is kept; nothing before it was first asked. */
  keeping = $state<Keeping>();
  readonly #measuring: Measuring;
  readonly #address: Address;
  /** What the address and the workbench last agreed on. */
  #agreed = $state.raw<readonly Measurement[]>([]);
  /** What was written of late: an older one that arrives, or is gone back to, is no news. */
  #written: readonly string[] = [];
  #hasRecalled = $state(false);
  /** What the browser was last known to keep. */
  #kept: readonly Measurement[] = [];
  /** Hidden because an address was sent to show others, not by the person: kept as shown. */
  readonly #veiled = new WeakSet<Measurement>();
  /** The measurements as they were when none was being drawn last. */
  #settled: readonly Measurement[] = [];
  /** What is to be kept and was not yet. */
  #unkept: readonly Measurement[] | undefined;
  /** This page among those that leave something behind. */
  readonly #page = `${performance.timeOrigin}-${Math.random()}`;

  readonly #shown = $derived.by(() => this.#measuring.bench.measurements.filter(({ hidden }) => !hidden));
  readonly fits = $derived.by(() => fitsAddress(this.#shown));
  /** What is shown stands in the address as it came, however long that is. */
  readonly #isBrought = $derived.by(() => showSame(this.#shown, this.#agreed));
  /** What is shown is in the address, or will be. */
  readonly isShared = $derived.by(() => this.fits || this.#isBrought);

  constructor(measuring: Measuring, address: Address) {
    this.#measuring = measuring;
    this.#address = address;
    this.#arrive();
    $effect(() => this.#follow());
    $effect(() => this.#write());
    $effect(() => this.#keep());
    // Who leaves right after a change does not wait for the quiet.
    $effect(() => {
      const leave = (): void => {
        // What is half drawn was for this window alone; it is not to be lost with it.
        if (this.#draft !== undefined && this.#hasRecalled) this.#unkept = this.#measuring.bench.measurements;
        if (this.#unkept) leaveBehind(this.#page, this.#kept, this.#unveiled(this.#unkept));
        void this.#keepNow();
      };
      addEventListener('pagehide', leave);
      return () => {
        removeEventListener('pagehide', leave);
        leave();
      };
    });
  }

  /**
   * The measurement that is being drawn: a window that is opened meanwhile is not to begin with half of it. While it stands
   * in the address, a reload of this window finds it there; else it is kept like all others.
   */
  get #draft(): string | undefined {
    const { active, isDrawing } = this.#measuring;
    return isDrawing && active && !active.hidden && this.fits ? active.id : undefined;
  }

  /** What the address brings stands at once; what was kept comes when the browser has found it. */
  #arrive(): void {
    const brought = this.#address.view.measure;
    const isFirst = this.#measuring.bench.measurements.length === 0;
    this.#agreed = brought;
    if (brought.length > 0) this.#measuring.arrive(joinShown(this.#measuring.bench, brought));
    if (!isFirst) {
      this.#hasRecalled = true;
      return;
    }
    void takeLeft()
      .then(recall)
      .then((found) => {
        // What cannot be read now is not written over either.
        if (found === 'refused') this.keeping = 'refused';
        else this.#takeUp(found.text, brought.length > 0);
      });
  }

  #takeUp(text: string | undefined, areHidden: boolean): void {
    const { measurements, isWhole } = text === undefined ? { measurements: [], isWhole: true } : readKept(text);
    if (!isWhole) void setAside(text!);
    const joined = joinKept(this.#measuring.bench, measurements, areHidden);
    for (const each of veiledIn(joined, measurements)) this.#veiled.add(each);
    this.#kept = measurements;
    this.#measuring.arrive(joined);
    this.#hasRecalled = true;
  }

  /** Another address was gone to: what it shows is shown too, and nothing is taken away. */
  #follow(): void {
    const brought = this.#address.view.measure;
    untrack(() => {
      if (showSame(brought, this.#agreed)) return;
      this.#agreed = brought;
      if (!this.#written.includes(formatMeasure(brought))) this.#measuring.edit((bench) => joinShown(bench, brought));
    });
  }

  #write(): (() => void) | undefined {
    const measure = this.fits ? this.#shown : [];
    if (this.#isBrought || showSame(measure, this.#agreed)) return undefined;
    const timer = setTimeout(() => {
      this.#agreed = measure;
      this.#written = [...this.#written.slice(1 - REMEMBERED), formatMeasure(measure)];
      this.#address.adjust({ measure });
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }

  #keep(): (() => void) | undefined {
    const { measurements } = this.#measuring.bench;
    const draft = this.#draft;
    if (!this.#hasRecalled) return undefined;
    if (draft === undefined) this.#settled = measurements;
    this.#unkept = withoutDraft(measurements, draft, this.#settled);
    const timer = setTimeout(() => void this.#keepNow(), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }

  async #keepNow(): Promise<void> {
    const unkept = this.#unkept;
    if (!unkept) return;
    const measurements = this.#unveiled(unkept);
    // Asked when its turn has come: what the write before has kept is known by then.
    this.keeping = await keep((standing) => mergeKept(standing, this.#kept, measurements));
    if (this.keeping !== 'kept') return;
    this.#kept = measurements;
    if (this.#unkept !== unkept) return;
    this.#unkept = undefined;
    forgetLeft(this.#page);
  }

  #unveiled(measurements: readonly Measurement[]): readonly Measurement[] {
    return measurements.map((each) => (this.#veiled.has(each) ? { ...each, hidden: false } : each));
  }
}
