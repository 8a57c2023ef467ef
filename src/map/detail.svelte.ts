import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { DETAIL_ZOOM } from './layers/base';
import type { StyleContext } from './layers/context';

/** Whether the detailed base is wanted and has come. */
export class Detail {
  state = $state<StyleContext['detail']>('unasked');

  /** Asks for the detailed base shortly before it is wanted. */
  zoomed(zoom: number): void {
    if (this.state === 'unasked' && zoom > DETAIL_ZOOM - 0.5) this.state = 'loading';
  }

  /** The detail takes over when all of it that is drawn has come, so that there is never a hole. */
  sourceCame(map: MapLibreMap, sourceId: string, { sources }: StyleSpecification): void {
    if (this.state !== 'loading' || !sourceId.startsWith('base-detail-')) return;
    const drawn = Object.keys(sources).filter((id) => id.startsWith('base-detail-'));
    if (drawn.length > 0 && drawn.every((id) => map.getSource(id) && map.isSourceLoaded(id))) this.state = 'ready';
  }
}
