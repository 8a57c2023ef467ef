import type { Map as MapLibreMap } from 'maplibre-gl';

type Covered = Pick<MapLibreMap, 'areTilesLoaded' | 'getCanvas' | 'getSource' | 'on' | 'once' | 'style' | 'triggerRepaint'>;

/**
 * Where a drawing shows the same, the map is not seen until it is whole, and not painted oftener than it needs to ask for its
 * tiles: else the drawing would give way to a sea without land, and without a graphics card each frame keeps the worker from
 * cutting.
 */
export class Cover {
  #isOn: boolean;
  #map: Covered | undefined;

  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  /** Lies until the map is whole, or the reader moves it. `sourceIds` are those that the map is to draw by now. */
  lay(map: Covered, sourceIds: () => readonly string[]): void {
    if (!this.#isOn) return;
    const repaint = map.triggerRepaint.bind(map);
    // While its graphics memory is gone a map has no style, and knows of no source.
    const isWhole = (): boolean =>
      Boolean(map.style) && sourceIds().every((id) => map.getSource(id)?.loaded()) && map.areTilesLoaded();
    map.triggerRepaint = () => {
      if (!this.#isOn || isWhole()) repaint();
    };
    map.getCanvas().style.opacity = '0';
    this.#map = map;
    map.once('load', () => this.lift());
    map.on('movestart', ({ originalEvent }) => (originalEvent ? this.lift() : undefined));
  }

  lift(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    if (!this.#map) return;
    this.#map.getCanvas().style.opacity = '';
    this.#map.triggerRepaint();
  }
}
