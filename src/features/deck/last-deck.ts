const KEY = 'masarat-last-deck';
/** In force where the browser remembers nothing. */
let remembered: string | null = null;

/** The deck worked on last: views are added to it. */
export function lastDeck(): string | null {
  try {
    return localStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}

export function rememberDeck(id: string): void {
  remembered = id;
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Then it is forgotten with the page.
  }
}
