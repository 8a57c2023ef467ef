/** A step whose view is being looked for on the map. */
interface ViewWish {
  deck: string;
  deckTitle: string;
  step: string;
  /** Counted from 1. */
  number: number;
  /** The view that was found, the query of an address; nothing while it is looked for. */
  found?: string;
}

const KEY = 'masarat-view-wish';
/** In force where the browser remembers nothing, as long as the page lives. */
let remembered: string | null = null;

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}

/** The step this tab looks for a view for. */
export function viewWish(): ViewWish | null {
  try {
    return JSON.parse(read() ?? 'null') as ViewWish | null;
  } catch {
    return null;
  }
}

/** Remembers it while the tab goes to the map and back; nothing ends it. */
export function wishView(wish: ViewWish | null): void {
  remembered = wish && JSON.stringify(wish);
  try {
    if (remembered === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, remembered);
  } catch {
    // Then it lives as long as the page.
  }
}
