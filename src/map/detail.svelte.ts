import type { Map as MapLibreMap } from 'maplibre-gl';
import { DETAIL_SOURCE, DETAIL_ZOOM } from './layers/base';
import type { StyleContext } from './layers/context';

/** Whether the detailed base is wanted and has come. */
export class Detail {
  state = $state<StyleContext['detail']>('unasked');

  /** Asks for the detailed base shortly before it is wanted. */
  zoomed(zoom: number): void {
    if (this.state === 'unasked' && zoom > DETAIL_ZOOM - 0.5) this.state = 'loading';
  }

  /** The detail takes over when all of it that is drawn has come, so that there is never a hole. */
  sourceCame(map: MapLibreMap, sourceId: string): void {
    if (this.state !== 'loading' || sourceId !== DETAIL_SOURCE) return;
    if (map.getSource(sourceId) && map.isSourceLoaded(sourceId)) this.state = 'ready';
  }
}
