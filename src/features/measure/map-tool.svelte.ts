import { movePoint, pointsOf } from '#core/measure/operations/points';
import { m } from '#i18n/index';
import { nearestAt, type MapPointer, type MapTool } from '#map/tool';
import { handlesOf, measurementAt } from './hit';
import type { Measuring } from './measuring.svelte';
import type { MeasureSettings } from './settings.svelte';
import { nearestLine, pointAt, type Ground } from './snap';

/** What the tool works on besides the measurements: nothing of it before map and atlas stand. */
type FindGround = () => Ground | undefined;

/**
 * Measuring on the map: a click sets a point, a point is dragged, a handle in the middle of a leg draws out a new one. A
 * click on the last point ends the line, and so does a double click, whose second click lies there.
 */
export class MeasureTool implements MapTool {
  readonly #measuring: Measuring;
  readonly #ground: FindGround;
  readonly #settings: MeasureSettings;
  /** Points are set by keys from the cross-hairs: there Enter sets, while to the mouse it means the end. */
  #isByKeys = false;
  #isOverPoint = $state(false);
  #isHolding = $state(false);

  constructor(measuring: Measuring, settings: MeasureSettings, ground: FindGround) {
    this.#measuring = measuring;
    this.#settings = settings;
    this.#ground = ground;
  }

  get cursor(): string {
    if (this.#isHolding) return 'grabbing';
    if (this.#isOverPoint) return 'grab';
    return this.#measuring.isSetting ? 'crosshair' : '';
  }

  get enterText(): string | undefined {
    return this.#measuring.isSetting ? m.measure_enter() : undefined;
  }

  press(pointer: MapPointer): boolean {
    const ground = this.#ground();
    if (!ground) return false;
    const vertex = this.#vertexAt(pointer);
    const handle = vertex === undefined ? this.#handleAt(pointer) : undefined;
    if (vertex === undefined && handle === undefined) return false;
    this.#measuring.grip(vertex ?? handle!, vertex === undefined, pointAt(pointer, ground, false));
    this.#isHolding = true;
    return true;
  }

  drag(pointer: MapPointer): void {
    const ground = this.#ground();
    const { active } = this.#measuring;
    if (!ground || !active) return;
    const point = pointAt(pointer, ground, this.#settings.isSnapping);
    this.#measuring.drag((bench, index) => movePoint(bench, active.id, index, point));
  }

  drop(pointer: MapPointer): void {
    this.drag(pointer);
    this.#isHolding = false;
    this.#measuring.drop();
  }

  cancel(): void {
    this.#isHolding = false;
    this.#measuring.letGo();
  }

  hover(pointer: MapPointer | undefined): void {
    const ground = this.#ground();
    this.#isOverPoint = pointer !== undefined && (this.#vertexAt(pointer) ?? this.#handleAt(pointer)) !== undefined;
    const isShown = pointer && ground && this.#measuring.isSetting;
    this.#measuring.pointer = isShown ? pointAt(pointer, ground, this.#settings.isSnapping) : undefined;
  }

  click(pointer: MapPointer): boolean {
    const ground = this.#ground();
    this.#isHolding = false;
    this.#measuring.drop();
    if (!ground) return true;
    this.#isByKeys = pointer.by === 'key';
    return this.#measuring.isSetting ? this.#set(pointer, ground) : this.#pick(pointer, ground);
  }

  contextMenu(pointer: MapPointer): void {
    const vertex = this.#vertexAt(pointer);
    this.#isHolding = false;
    this.#measuring.letGo();
    if (vertex !== undefined && !this.#measuring.isSetting) this.#measuring.selected = vertex;
  }

  key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const { isDrawing, isSetting, selected, active } = this.#measuring;
    if (/^Arrow/.test(event.key)) this.#isByKeys = true;
    if (event.key === 'Escape' && (isSetting || selected !== null)) return this.#done();
    if (event.key === 'Enter' && isDrawing && !this.#isByKeys) return this.#done();
    if (event.key !== 'Delete' && event.key !== 'Backspace') return false;
    const points = active ? pointsOf(active) : [];
    const index = isDrawing ? points.length - 1 : selected;
    if (index === null || index < 0) return false;
    this.#measuring.removePoint(index);
    return true;
  }

  #done(): true {
    this.#measuring.rest();
    return true;
  }

  /** While points are being set. */
  #set(pointer: MapPointer, ground: Ground): true {
    const { pending, isDrawing, active } = this.#measuring;
    const vertex = this.#vertexAt(pointer);
    const last = active ? pointsOf(active).length - 1 : -1;
    const isEnd =
      isDrawing && vertex !== undefined && (vertex === last || (active?.shape === 'polygon' && vertex === 0 && last > 1));
    if (isEnd) return this.#done();
    const needsWay = (pending?.shape === 'along' || pending?.shape === 'buffer') && !pending.way;
    const line = needsWay && nearestLine(ground.surface.snapsAt(pointer.point, pointer.reach), pointer.at, ground.atlas);
    if (needsWay && !line) return true;
    if (line) this.#measuring.setWay({ kind: 'line', id: line.id });
    // The click that chose a line for a stretch is also the first point of the stretch.
    // A point that is there already may be set again: a way that comes back to where it was.
    const again = vertex === undefined || !active ? undefined : pointsOf(active)[vertex];
    if (pending?.shape !== 'buffer') this.#measuring.setPoint(again ?? pointAt(pointer, ground, this.#settings.isSnapping));
    return true;
  }

  /** While nothing is being set: a point or a whole measurement is taken up, or the click is the map's. */
  #pick(pointer: MapPointer, ground: Ground): boolean {
    const vertex = this.#vertexAt(pointer);
    if (vertex !== undefined) {
      this.#measuring.selected = vertex;
      return true;
    }
    const found = measurementAt(this.#measuring.bench, pointer, ground.surface);
    this.#measuring.selected = null;
    if (found !== undefined) this.#measuring.choose(found);
    const [own] = found === undefined ? ground.surface.ownHitsAt(pointer.point, pointer.reach) : [];
    if (own) ground.onown?.(own);
    return found !== undefined || own !== undefined;
  }

  #vertexAt(pointer: MapPointer): number | undefined {
    const { active } = this.#measuring;
    return active && !active.hidden
      ? nearestAt(
          pointsOf(active).map(({ at }) => this.#ground()?.surface.project(at)),
          pointer
        )
      : undefined;
  }

  #handleAt(pointer: MapPointer): number | undefined {
    const { active, isSetting } = this.#measuring;
    if (!active || active.hidden || isSetting) return undefined;
    return nearestAt(
      handlesOf(active).map((at) => this.#ground()?.surface.project(at)),
      pointer
    );
  }
}
