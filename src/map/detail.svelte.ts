import type { Map as MapLibreMap } from 'maplibre-gl';
import { teachWorkersGround } from './ground';
import { DETAIL_SOURCE, DETAIL_ZOOM } from './layers/base';
import type { StyleContext } from './layers/context';

/** Whether the detailed base is wanted and has come. */
export class Detail {
  state = $state<StyleContext['detail']>('unasked');
  #isAsked = false;

  /** Asks for the detailed base shortly before it is wanted. */
  zoomed(zoom: number): void {
    if (this.#isAsked || zoom <= DETAIL_ZOOM - 0.5) return;
    this.#isAsked = true;
    const ask = (): void => void (this.state = 'loading');
    // Where the workers do not learn it, the page reads it for them.
    teachWorkersGround().then(ask, ask);
  }

  /** Asked for, though the map does not know of it yet: it may be at rest meanwhile, but not done. */
  get isComing(): boolean {
    return this.#isAsked && this.state === 'unasked';
  }

  /** The detail takes over when all of it that is drawn has come, so that there is never a hole. */
  sourceCame(map: MapLibreMap, sourceId: string): void {
    if (this.state !== 'loading' || sourceId !== DETAIL_SOURCE) return;
    if (map.getSource(sourceId) && map.isSourceLoaded(sourceId)) this.state = 'ready';
  }
}
