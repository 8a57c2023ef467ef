import { untrack } from 'svelte';
import { fitsAddress, formatMeasure } from '#core/measure/format-measure';
import type { Measurement } from '#core/measure/measurement';
import type { Address } from '#state/address.svelte';
import { joinKept, joinShown, showSame } from './join';
import { keep, recall, type Keeping } from './keep';
import type { Measuring } from './measuring.svelte';
import { readKept, writeKept } from './kept-text';

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

  readonly #shown = $derived.by(() => this.#measuring.bench.measurements.filter(({ hidden }) => !hidden));
  readonly fits = $derived.by(() => fitsAddress(this.#shown));

  constructor(measuring: Measuring, address: Address) {
    this.#measuring = measuring;
    this.#address = address;
    this.#arrive();
    $effect(() => this.#follow());
    $effect(() => this.#write());
    $effect(() => this.#keep());
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
    void recall().then((text) => {
      const kept = text === undefined ? [] : readKept(text);
      this.#measuring.arrive(joinKept(this.#measuring.bench, kept, brought.length > 0));
      this.#hasRecalled = true;
    });
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
    if (showSame(measure, this.#agreed)) return undefined;
    const timer = setTimeout(() => {
      this.#agreed = measure;
      this.#written = [...this.#written.slice(1 - REMEMBERED), formatMeasure(measure)];
      this.#address.adjust({ measure });
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }

  #keep(): (() => void) | undefined {
    const { measurements } = this.#measuring.bench;
    if (!this.#hasRecalled) return undefined;
    const timer = setTimeout(() => void keep(writeKept(measurements)).then((how) => (this.keeping = how)), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }
}
