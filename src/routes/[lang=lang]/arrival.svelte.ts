import { formatAddress } from '#core/view/format-address';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { language } from '#i18n/index';
import { needsMore, needsWhole } from '#map/needs-whole';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { Library } from '#state/library.svelte';
import type { Sight } from '#state/sight.svelte';
import { troublesOf, tryAgain } from '#state/troubles';

/** Whether a view shows more than subjects on a map. */
function showsMore(view: View): boolean {
  const { camera, projection, theme, subjects, opacity } = DEFAULT_VIEW;
  return formatAddress({ ...view, camera, projection, theme, subjects, opacity }, true) !== '';
}

/**
 * What of the edition is loaded when. The first map has a small file of its own; the rest comes when that map stands or
 * cannot, and before that to whoever acts or asks for more than it shows.
 */
export class Arrival {
  readonly #address: Address;
  readonly #edition: Edition;
  readonly #library: Library;
  readonly #sight: Sight;
  #hasActed = $state(false);
  readonly problems = $derived.by(() => troublesOf(this.#edition, this.#library, this.#sight));
  /** A view of open water draws nothing that a legend would name: that the map has come to rest is enough. */
  readonly #hasMap = $derived.by(() => this.#sight.legendKeys !== undefined || this.#sight.inView !== undefined);
  readonly isRestWanted = $derived.by(
    () => this.#hasActed || this.#hasMap || this.problems.length > 0 || this.#address.isWaiting || showsMore(this.#address.view)
  );

  constructor(address: Address, edition: Edition, library: Library, sight: Sight) {
    this.#address = address;
    this.#edition = edition;
    this.#library = library;
    this.#sight = sight;
  }

  begin(): void {
    const { view } = this.#address;
    if (needsWhole(view, language())) this.loadRest();
    else void this.#edition.loadFirst(language(), needsMore(view));
  }

  /** The reader has done something. */
  readonly acted = (): void => {
    this.#hasActed = true;
  };

  /** A failure is told through `edition.problem`, not as an uncaught rejection. */
  loadRest(): void {
    void this.#edition.load().catch(() => {});
  }

  retry(): void {
    tryAgain(this.#edition, this.#library, this.#sight);
    this.begin();
  }
}
