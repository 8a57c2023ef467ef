import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '#core/atlas/vocabulary';
import type { DrawnFeature, Drawing } from '../drawing';
import { DRAWING_SOURCES, type DrawingPart } from '../layers/drawing';
import { drawingFeatures } from './drawing-features';

/** What a source of the map was last given. */
interface Written {
  source: GeoJSONSource;
  drawing: Drawing;
  page: Language;
}

/**
 * Puts a drawing into the sources of a map, once a frame at most, and only the half that has changed: the map cuts all
 * of a source into tiles again, so a point that is dragged must not carry the measurements at rest with it.
 */
export class DrawingWriter {
  readonly #map: Pick<MapLibreMap, 'getSource' | 'on' | 'off'>;
  readonly #written = new Map<DrawingPart, Written>();
  readonly #afterStyle = () => this.#plan();
  #wanted: { drawing: Drawing; page: Language } = { drawing: [], page: 'en' };
  #frame = 0;

  constructor(map: Pick<MapLibreMap, 'getSource' | 'on' | 'off'>) {
    this.#map = map;
    // The style may bring the sources later than the drawing, or anew after the graphics were lost.
    map.on('styledata', this.#afterStyle);
  }

  write(drawing: Drawing, page: Language): void {
    this.#wanted = { drawing, page };
    this.#plan();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#map.off('styledata', this.#afterStyle);
  }

  #plan(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const { drawing, page } = this.#wanted;
      this.#put('resting', { drawing: drawing.filter(({ active }) => !active), page });
      this.#put('active', { drawing: drawing.filter(({ active }) => active), page });
    });
  }

  #put(part: DrawingPart, wanted: Omit<Written, 'source'>): void {
    const source = this.#map.getSource<GeoJSONSource>(DRAWING_SOURCES[part]);
    if (!source) return;
    const before = this.#written.get(part) ?? { source, drawing: [], page: wanted.page };
    if (before.source === source && before.page === wanted.page && isSameDrawing(before.drawing, wanted.drawing)) return;
    this.#written.set(part, { source, ...wanted });
    void source.setData(drawingFeatures(wanted.drawing, wanted.page));
  }
}

function isSameDrawing(one: Drawing, other: Drawing): boolean {
  return one.length === other.length && one.every((drawn, index) => isSame(drawn, other[index]!));
}

/** Whether two items draw the same; coordinates are the same when they are the same array. */
function isSame(one: DrawnFeature, other: DrawnFeature): boolean {
  if (one === other) return true;
  const values = other as unknown as Record<string, unknown>;
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => values[key] === value);
}
