/** Dragging a row of a list with a finger or the mouse. Places are counted among the rows, from 0. */
export class RowDrag {
  /** The row that is dragged. */
  held = $state<string | null>(null);
  /** Before which row it would be put; the number of rows means behind the last. */
  target = $state(0);
  readonly #list: () => HTMLElement | undefined;
  readonly #drop: (id: string, to: number) => void;

  /** `drop` is told the place among the other rows. */
  constructor(list: () => HTMLElement | undefined, drop: (id: string, to: number) => void) {
    this.#list = list;
    this.#drop = drop;
  }

  start(id: string, from: number, event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget;
    grip.setPointerCapture(event.pointerId);
    this.held = id;
    this.target = from;
    const move = ({ clientY }: PointerEvent): void => {
      this.target = this.#rowAt(clientY);
    };
    const end = ({ type }: PointerEvent): void => {
      grip.removeEventListener('pointermove', move);
      for (const each of ['pointerup', 'pointercancel'] as const) grip.removeEventListener(each, end);
      this.held = null;
      // Behind itself and before itself are the place it has.
      if (type === 'pointerup') this.#drop(id, this.target > from ? this.target - 1 : this.target);
    };
    grip.addEventListener('pointermove', move);
    for (const each of ['pointerup', 'pointercancel'] as const) grip.addEventListener(each, end);
  }

  /** The first row whose middle lies under a height of the window. */
  #rowAt(clientY: number): number {
    const rows = [...(this.#list()?.querySelectorAll(':scope > li') ?? [])];
    const index = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return clientY < (top + bottom) / 2;
    });
    return index === -1 ? rows.length : index;
  }
}
