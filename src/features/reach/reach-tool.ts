import { tidyPosition } from '#core/network/plan';
import type { RoutePoint } from '#core/network/types';
import { m } from '#i18n/index';
import type { Edition } from '#state/edition.svelte';
import type { Sight } from '#state/sight.svelte';
import type { MapPointer, MapTool } from '#map/tool';

/** A click on the map says where the reach begins: at the place under it, or at the bare position. */
export class ReachTool implements MapTool {
  readonly cursor = 'crosshair';
  readonly #edition: Edition;
  readonly #sight: Sight;
  readonly #onpoint: (point: RoutePoint) => void;

  constructor(edition: Edition, sight: Sight, onpoint: (point: RoutePoint) => void) {
    this.#edition = edition;
    this.#sight = sight;
    this.#onpoint = onpoint;
  }

  get enterText(): string {
    return m.reach_enter();
  }

  click({ at, point, reach }: MapPointer): boolean {
    const [snap] = (this.#sight.surface?.snapsAt(point, reach) ?? []).filter(({ kind }) => kind === 'place');
    const place = this.#edition.atlas?.places.find(({ id }) => id === snap?.id);
    this.#onpoint(place ? { at: place.at, place: place.id } : { at: tidyPosition(at, POSITION_DECIMALS) });
    return true;
  }
}

/** A click on a map of the world is good to no more than ten metres. */
const POSITION_DECIMALS = 4;
