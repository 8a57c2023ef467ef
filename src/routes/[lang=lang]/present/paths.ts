import { page } from '$app/state';
import { resolve } from '$app/paths';
import { language } from '#i18n/index';
import { OWN } from './own';

type Window = 'audience' | 'speaker' | 'remote';
const STEPS: Readonly<Record<Window, string>> = { audience: '', speaker: 'speaker/', remote: 'remote/' };

/** The address of a window of the lecture this page belongs to. */
export function windowPath(window: Window): string {
  const story = page.params.story ?? OWN;
  const deck = ownDeck();
  const query = deck === null ? '' : `?${new URLSearchParams({ deck }).toString()}`;
  return `${resolve('/[lang=lang]', { lang: language() })}/present/${story}/${STEPS[window]}${query}`;
}

/** Where a lecture comes from: the page of its story, or the list of one's own decks. */
export function sourcePath(): string {
  const story = page.params.story ?? OWN;
  const home = resolve('/[lang=lang]', { lang: language() });
  return story === OWN ? `${home}/decks/` : `${home}/stories/${story}/`;
}

/** The deck of one's own that is presented; nothing where a story is. */
function ownDeck(): string | null {
  return (page.params.story ?? OWN) === OWN ? page.url.searchParams.get('deck') : null;
}

/** Opens a window of the lecture, or comes back to it where it is open already. Two decks have windows of their own. */
export function openWindow(window: Window): void {
  const look = window === 'audience' ? '' : 'popup,width=1280,height=800';
  open(windowPath(window), windowName(window), look);
}

/**
 * Gives this page the name of a window of its lecture until what it gives back is called: one that a link led to is found
 * again by that, as one that another window opened.
 */
export function nameWindow(window: Window): () => void {
  const before = self.name;
  self.name = windowName(window);
  return () => (self.name = before);
}

function windowName(window: Window): string {
  return ['masarat', window, page.params.story ?? OWN, ownDeck()].filter((part) => part !== null).join('-');
}
