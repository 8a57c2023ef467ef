import { amend, commit, redo, startHistory, undo, type History } from '#core/history';
import { freeColour, type LineType, type Measurement, type MeasurePoint, type MeasureShape } from '#core/measure/measurement';
import { addMeasurement, activate, deleteMeasurement } from '#core/measure/operations/measurements';
import { addPoint, deletePoint, insertPoint, pointsOf } from '#core/measure/operations/points';
import { EMPTY_WORKBENCH, measurementOf, type Workbench } from '#core/measure/workbench';
import type { TrackRef } from '#core/measure/track';
import { beginMeasurement } from './begin';

/** A measurement that was asked for and waits for its first point, or for the line it is made on. */
export interface Pending {
  shape: MeasureShape;
  way?: TrackRef;
  /** The first of the two points of a stretch. */
  from?: MeasurePoint;
}

/** Where a handle was taken hold of, and what stood before, should the drag mean nothing. */
interface Grip {
  before: History<Workbench>;
  index: number;
}

/**
 * The measurements of this visit and what the person is doing with them. Map, panel and keys all work through it, so
 * that every act can be done in each way and undone in one.
 */
export class Measuring {
  #history = $state.raw<History<Workbench>>(startHistory(EMPTY_WORKBENCH));
  pending = $state.raw<Pending | null>({ shape: 'line' });
  /** The next points are added to the measurement in hand. */
  isDrawing = $state(false);
  /** The point of the measurement in hand that keys and buttons act on. */
  selected = $state<number | null>(null);
  /** Where the next point would be set. */
  pointer = $state.raw<MeasurePoint>();
  lineType = $state<LineType>('geodesic');
  #grip: Grip | undefined;

  readonly bench: Workbench = $derived(this.#history.present);
  readonly active: Measurement | undefined = $derived(measurementOf(this.bench, this.bench.active));
  readonly canUndo = $derived(this.#history.past !== null);
  readonly canRedo = $derived(this.#history.future !== null);
  /** The map is there to set points. */
  readonly isSetting = $derived(this.pending !== null || this.isDrawing);

  /** Takes a step that can be undone. */
  edit(change: (bench: Workbench) => Workbench): void {
    this.#grip = undefined;
    this.#history = commit(this.#history, change(this.bench));
    this.#settle();
  }

  undo(): void {
    this.#grip = undefined;
    this.#history = undo(this.#history);
    this.#settle();
  }

  redo(): void {
    this.#grip = undefined;
    this.#history = redo(this.#history);
    this.#settle();
  }

  /** Begins anew with what was kept or came with the address: no step leads behind it. */
  arrive(bench: Workbench): void {
    this.#history = startHistory(bench);
    if (bench.active !== null) this.pending = null;
  }

  /** Asks for a new measurement; what is in hand stays as it is. */
  begin(shape: MeasureShape): void {
    this.rest();
    this.pending = { shape };
  }

  /** Sets the next point: of what was asked for, or of what is being drawn. */
  setPoint(point: MeasurePoint): void {
    if (this.pending) this.#start({ ...this.pending }, point);
    else if (this.isDrawing && this.active) {
      const { id } = this.active;
      this.edit((bench) => addPoint(bench, id, point));
    }
  }

  /** Chooses the line or route that what was asked for is made on. */
  setWay(way: TrackRef): void {
    if (!this.pending) return;
    this.pending = { ...this.pending, way };
    if (this.pending.shape === 'buffer') this.#start(this.pending);
  }

  /** Goes on adding points to the measurement in hand. */
  resume(): void {
    if (this.active?.shape !== 'line' && this.active?.shape !== 'polygon') return;
    this.pending = null;
    this.selected = null;
    this.isDrawing = true;
  }

  /** Ends drawing. Whatever was set stays. */
  rest(): void {
    this.pending = null;
    this.isDrawing = false;
    this.selected = null;
    this.pointer = undefined;
  }

  choose(id: string | null): void {
    if (id === this.bench.active && !this.isSetting) return;
    this.rest();
    this.#history = amend(this.#history, activate(this.bench, id));
  }

  remove(id: string): void {
    this.edit((bench) => deleteMeasurement(bench, id));
  }

  removePoint(index: number): void {
    const { active } = this;
    if (active) this.edit((bench) => deletePoint(bench, active.id, index));
    this.selected = null;
  }

  /** Takes hold of a point, or draws a new one out of the leg that begins there. */
  grip(index: number, isNew: boolean, point: MeasurePoint): void {
    const { active } = this;
    if (!active) return;
    const before = this.#history;
    if (isNew) this.edit((bench) => insertPoint(bench, active.id, index, point));
    this.#grip = { before, index: isNew ? index + 1 : index };
    this.selected = this.#grip.index;
  }

  /** Moves what is held: one step of the history, however many moments it has. */
  drag(change: (bench: Workbench, index: number) => Workbench): void {
    const grip = this.#grip;
    if (!grip) return;
    const next = change(this.bench, grip.index);
    this.#history = this.#history === grip.before ? commit(this.#history, next) : amend(this.#history, next);
  }

  drop(): void {
    this.#grip = undefined;
  }

  /** What was dragged goes back. */
  letGo(): void {
    if (this.#grip) this.#history = this.#grip.before;
    this.#grip = undefined;
  }

  #start(pending: Pending, point?: MeasurePoint): void {
    const colour = freeColour(this.bench.measurements);
    const begun = beginMeasurement(pending, point, { lineType: this.lineType, colour });
    if ('pending' in begun) {
      this.pending = begun.pending;
      return;
    }
    this.pending = null;
    this.edit((bench) => addMeasurement(bench, begun.measurement));
    this.isDrawing = pointsOf(begun.measurement).length === 1 && (pending.shape === 'line' || pending.shape === 'polygon');
  }

  /** After a step nothing may point at what has gone. */
  #settle(): void {
    const points = this.active ? pointsOf(this.active) : [];
    if (this.selected !== null && !(this.selected in points)) this.selected = null;
    if (this.isDrawing && this.active?.shape !== 'line' && this.active?.shape !== 'polygon') this.isDrawing = false;
  }
}
