import { SvelteMap } from 'svelte/reactivity';

/** Where a reader was in a text: the section at the top of the sight, and how far into it (0 to 1). */
export interface Spot {
  section: string;
  share: number;
}

interface Memory {
  spot?: Spot;
  /** The sections the reader has folded. */
  folded: string[];
}

const KEY = 'masarat-panels';
/** As many texts are remembered as anyone goes back through. */
const CAPACITY = 60;

/**
 * Where the reader was in each text, and what was folded there: back, forward, a switch of language and a visit to
 * another page come back to it. Kept for the life of the tab; where storage is refused, for the life of the page.
 */
export class PanelMemory {
  readonly #texts: SvelteMap<string, Memory>;

  constructor() {
    this.#texts = new SvelteMap(restore());
  }

  spotOf(text: string): Spot | undefined {
    return this.#texts.get(text)?.spot;
  }

  isOpen(text: string, section: string): boolean {
    return !this.#texts.get(text)?.folded.includes(section);
  }

  leaveAt(text: string, spot: Spot): void {
    this.#keep(text, { folded: this.#texts.get(text)?.folded ?? [], spot });
  }

  fold(text: string, section: string, open: boolean): void {
    const known = this.#texts.get(text);
    const folded = (known?.folded ?? []).filter((each) => each !== section);
    if (open && folded.length === (known?.folded.length ?? 0)) return;
    this.#keep(text, { ...known, folded: open ? folded : [...folded, section] });
  }

  #keep(text: string, memory: Memory): void {
    this.#texts.delete(text);
    this.#texts.set(text, memory);
    for (const oldest of [...this.#texts.keys()].slice(0, -CAPACITY)) this.#texts.delete(oldest);
    try {
      sessionStorage.setItem(KEY, JSON.stringify([...this.#texts]));
    } catch {
      // Refused or full: what is remembered lasts as long as the page.
    }
  }
}

function restore(): [string, Memory][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMemory) : [];
  } catch {
    return [];
  }
}

/** Only what this version of the atlas understands: the tab may hold what another wrote. */
function isMemory(kept: unknown): kept is [string, Memory] {
  return Array.isArray(kept) && Array.isArray((kept as [string, Partial<Memory>?])[1]?.folded);
}
