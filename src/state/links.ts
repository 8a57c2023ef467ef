import { createContext } from 'svelte';

/** How links to things work on a page: beside the live map they select and fly, on a page by itself they lead to other pages. */
export interface Links {
  /** Where a link leads when it is followed or opened elsewhere. */
  href(ref: string): string;
  /** What a plain click does in place of following the link; false where it is to be followed after all. */
  act?(ref: string): boolean;
  /** Lights up on the map what a text speaks of; nothing puts the light out. */
  light?(refs: readonly string[]): void;
}

/** A click that asks for nothing but the link itself; others (a new tab, a download) are the browser's business. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

export const [getLinks, setLinks] = createContext<Links>();
