import type { RoutePoint } from '#core/network/types';
import { m } from '#i18n/index';
import type { Edition } from '#state/edition.svelte';
import { pointedPoint } from '#state/pointed';
import type { Sight } from '#state/sight.svelte';
import type { MapPointer, MapTool } from '#map/tool';

/** A click on the map says where the reach begins: at the nearest place in reach of it, or at the bare position. */
export class ReachTool implements MapTool {
  readonly cursor = 'crosshair';
  readonly #edition: Pick<Edition, 'atlas'>;
  readonly #sight: Pick<Sight, 'surface'>;
  readonly #onpoint: (point: RoutePoint) => void;

  constructor(edition: Pick<Edition, 'atlas'>, sight: Pick<Sight, 'surface'>, onpoint: (point: RoutePoint) => void) {
    this.#edition = edition;
    this.#sight = sight;
    this.#onpoint = onpoint;
  }

  get enterText(): string {
    return m.reach_enter();
  }

  click(pointer: MapPointer): boolean {
    const { surface } = this.#sight;
    const { atlas } = this.#edition;
    if (surface && atlas) this.#onpoint(pointedPoint(pointer, surface, atlas));
    return true;
  }
}
