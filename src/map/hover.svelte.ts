import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '#core/atlas/vocabulary';
import { featureAt } from './hits';
import { turnBrackets } from './layers/features';
import type { ScreenPoint } from './surface';

/** What the pointer rests on: its drawing is lifted, and its name stands beside the pointer. */
export class Hover {
  name = $state('');
  at = $state.raw({ x: 0, y: 0 });
  #lifted: { source: string; id: string } | undefined;

  move(map: MapLibreMap, point: ScreenPoint, page: Language): void {
    // Reading the drawn features in the middle of a movement would cost every frame dear.
    if (map.isMoving()) return;
    const found = featureAt(map, point);
    this.#lift(map, found);
    this.name = turnBrackets(found?.names[page] ?? found?.names.en ?? '', page);
    this.at = { x: point.x, y: point.y };
  }

  leave(map: MapLibreMap): void {
    this.#lift(map, undefined);
    this.name = '';
  }

  #lift(map: MapLibreMap, feature: { source: string; id: string } | undefined): void {
    const before = this.#lifted;
    if (before?.source === feature?.source && before?.id === feature?.id) return;
    if (before && map.getSource(before.source)) map.setFeatureState(before, { hover: false });
    if (feature) map.setFeatureState({ source: feature.source, id: feature.id }, { hover: true });
    this.#lifted = feature && { source: feature.source, id: feature.id };
  }
}
