/** The key beside the right shift key, by what it writes: on an Arabic keyboard it is ظ. */
const KEYS = ['/', 'ظ'];

/** What `isSearchKey` reads of a keyboard event. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'target'>;

/** True when a key press anywhere on the page asks for the search, and is not typed into something. */
export function isSearchKey(event: KeyPress): boolean {
  if (!KEYS.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !event.isComposing && !event.defaultPrevented && !isWritten(event.target);
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="textbox"]') !== null;
}
