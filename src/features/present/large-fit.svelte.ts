import { tick } from 'svelte';

/** Letters shrink by this at a time, and to no less than this. */
const FIT_STEP = 0.04;
const LEAST_FIT = 0.8;

type Column = Pick<HTMLElement, 'scrollHeight' | 'clientHeight' | 'scrollTop'>;

/** How large the words of a step stand: a long text gets a wider column first, then smaller letters, and is scrolled at last. */
export class LargeFit {
  /** The size of the letters as a share of the usual. */
  share = $state(1);
  isWide = $state(false);
  /** It must be scrolled. */
  isLong = $state(false);
  #begun = 0;

  /** Finds what suits a column; where it is asked for anew meanwhile, the newer asking alone goes on. */
  async find(column: Column): Promise<void> {
    this.#begun += 1;
    const own = this.#begun;
    const laidOut = async (): Promise<boolean> => {
      await tick();
      return own === this.#begun;
    };
    [this.share, this.isWide] = [1, false];
    if (!(await laidOut())) return;
    if (overflows(column)) this.isWide = true;
    if (!(await laidOut())) return;
    while (overflows(column) && this.share > LEAST_FIT) {
      this.share = Math.max(LEAST_FIT, this.share - FIT_STEP);
      if (!(await laidOut())) return;
    }
    this.isLong = overflows(column);
    column.scrollTop = 0;
  }
}

function overflows({ scrollHeight, clientHeight }: Column): boolean {
  return scrollHeight > clientHeight + 1;
}
