import type { Atlas } from '#core/atlas/atlas';
import { direct } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { pointBetween } from '#core/geodesy/line-type';
import { measure } from '#core/measure/measure';
import type { Measurement, MeasurePoint } from '#core/measure/measurement';
import { insertPoint, pointsOf } from '#core/measure/operations/points';
import type { MeasureResult } from '#core/measure/result';
import { pressedPoint, tidyPoint } from '#core/measure/tidy';
import { measurementOf } from '#core/measure/workbench';
import { m } from '#i18n/index';
import type { OwnHit } from '#map/own-layer';
import type { Drawing } from '#map/drawing';
import type { MapTool } from '#map/tool';
import type { Edition } from '#state/edition.svelte';
import type { Sight } from '#state/sight.svelte';
import { PassedFocus } from '#ui/passed-focus';
import { drawingOf } from './draw';
import { joinShown } from './join';
import type { Keeper } from './keeper.svelte';
import { MeasureTool } from './map-tool.svelte';
import { Measuring } from './measuring.svelte';
import { measurementTitle } from './point-title';
import { NameIndex } from '#state/names.svelte';
import { MeasureSettings } from './settings.svelte';
import type { Ground, SnapToLayer } from './snap';

/** A feature that can become a measurement, with where it comes from. */
interface OwnFeature {
  shape: 'line' | 'polygon';
  points: readonly LonLat[];
  accuracyMetres: number;
  name: string;
  of: { kind: 'layer'; id: string };
}

/** Everything of a visit's measuring: what is measured, what comes of it, how it is drawn, and the tool that works on the map. */
export class Bench {
  readonly measuring = new Measuring();
  readonly settings = new MeasureSettings();
  readonly names = new NameIndex();
  readonly tool: MapTool;
  /** How the measurements are kept, once somebody attends to that. */
  keeper = $state.raw<Keeper>();
  /** The measurement whose figures are being explained. */
  explained = $state<string | null>(null);
  /** What was done last, for those who do not see it. */
  said = $state('');
  readonly focus = new PassedFocus();
  snapToLayer: SnapToLayer | undefined;
  /** A feature of the reader's own data was clicked. */
  onown: ((hit: OwnHit) => void) | undefined;
  readonly #edition: Edition;
  readonly #sight: Sight;
  /** Figures and drawings are made once for each state of a measurement. */
  readonly #results = new WeakMap<Measurement, MeasureResult>();

  constructor(edition: Edition, sight: Sight) {
    this.#edition = edition;
    this.#sight = sight;
    this.tool = new MeasureTool(this.measuring, this.settings, () => this.#ground());
  }

  get atlas(): Atlas | null {
    return this.#edition.atlas;
  }

  get hasMap(): boolean {
    return this.#sight.surface !== null;
  }

  get points(): readonly MeasurePoint[] {
    return this.measuring.active ? pointsOf(this.measuring.active) : [];
  }

  readonly drawing: Drawing = $derived.by(() => {
    const { metresPerPixel } = this.#sight;
    return this.atlas && metresPerPixel ? drawingOf(this, metresPerPixel) : [];
  });

  /** What comes of a measurement. */
  resultOf(measurement: Measurement): MeasureResult {
    const known = this.#results.get(measurement);
    if (known) return known;
    const result = measure(measurement, this.atlas!);
    this.#results.set(measurement, result);
    return result;
  }

  /** Sets the point that a new measurement begins with, from a field of the panel. */
  addFirstPoint(point: MeasurePoint): void {
    this.focus.pass();
    this.addPoint(point);
  }

  /** A point from the panel: it is shown on the map, which may look elsewhere. */
  addPoint(point: MeasurePoint): void {
    if (!this.measuring.isSetting) this.measuring.resume();
    this.measuring.setPoint(point);
    this.look(point.at);
  }

  /** Makes a measurement of a feature of the reader's own data. */
  measureFeature({ shape, points, accuracyMetres, name, of }: OwnFeature): void {
    const set = points.map((at) => ({ at, accuracyMetres, of }));
    this.take([{ id: '', name, colour: 'ink', hidden: false, shape, lineType: 'geodesic', points: set }]);
  }

  /** Takes measurements in, of which those that are there already are shown. */
  take(measurements: readonly Measurement[]): void {
    this.measuring.rest();
    this.measuring.edit((workbench) => joinShown(workbench, measurements));
  }

  /** Deletes a measurement, and says so. */
  remove(id: string): void {
    const measurement = measurementOf(this.measuring.bench, id);
    if (!measurement || !this.atlas) return;
    this.said = m.measure_said_removed({ name: measurementTitle(measurement, this.atlas) });
    this.measuring.remove(id);
  }

  /** Brings all that is drawn into sight; gives back whether there was a map and anything on it. */
  showAll(): boolean {
    const { surface } = this.#sight;
    const strokes = this.drawing.flatMap((each) => (each.role === 'line' || each.role === 'ring' ? [each.coordinates] : []));
    if (!surface || strokes.length === 0) return false;
    surface.fit(strokes, { maximumZoom: 8 });
    return true;
  }

  /** Brings a position into sight where it is not. */
  look(at: LonLat): void {
    this.#sight.bringIntoSight(at);
  }

  /** Puts a point into the middle of the leg that begins at one. */
  insertAfter(index: number): void {
    const { active } = this.measuring;
    const [from, to] = [this.points[index], this.points[index + 1]];
    if (!from || !to || (active?.shape !== 'line' && active?.shape !== 'polygon')) return;
    const at = pointBetween(active.lineType, from.at, to.at, 0.5);
    const accuracyMetres = Math.max(from.accuracyMetres, to.accuracyMetres);
    this.measuring.edit((workbench) => insertPoint(workbench, active.id, index, { at, accuracyMetres }));
    this.measuring.selected = index + 1;
  }

  /** A point some pixels of the map away, known as well as a pixel tells. */
  pushed({ at }: MeasurePoint, azimuth: number, pixels: number): MeasurePoint | undefined {
    const { metresPerPixel } = this.#sight;
    if (!metresPerPixel) return undefined;
    return tidyPoint({ at: direct(at, azimuth, pixels * metresPerPixel).at, accuracyMetres: metresPerPixel });
  }

  /** The point under the cross-hairs in the middle of the map. */
  get middle(): MeasurePoint | undefined {
    const pointer = this.#sight.surface?.keyPoint();
    const pixelMetres = pointer && this.#sight.surface?.pixelMetresAt(pointer.point);
    return pixelMetres === undefined ? undefined : pressedPoint(pointer!.at, pixelMetres);
  }

  #ground(): Ground | undefined {
    const { surface } = this.#sight;
    return surface && this.atlas ? { surface, atlas: this.atlas, snapToLayer: this.snapToLayer, onown: this.onown } : undefined;
  }
}
