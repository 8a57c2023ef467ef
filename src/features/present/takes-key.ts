/** Kinds of input that are worked by arrows and the space bar alone: letters pass them by. */
const WORKED_BY_ARROWS: ReadonlySet<string> = new Set(['range', 'radio', 'checkbox', 'button']);
const ARROWS = /^(Arrow|Home$|End$|Enter$| $)/;
/** Which way a key scrolls. */
const SCROLLS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

interface Circumstances {
  /** The key blacks the screen. */
  isBlack: boolean;
  /** A tool is in hand, and can be worked by keys on the map. */
  hasTool: boolean;
  /** A pointer was used last, and has left the focus where it pressed. */
  isPointing: boolean;
}

/**
 * Whether what has the focus needs a key for itself. The keys of a clicker are never its own: a field that was left in
 * hand must not stop a lecture; only where text is typed the one for black is a letter. What a pointer pressed keeps the
 * focus but wants no keys: only who came to it by keys works it by them.
 */
export function takesKey({ key, target }: KeyboardEvent, { isBlack, hasTool, isPointing }: Circumstances): boolean {
  if (!(target instanceof Element) || key === 'PageDown' || key === 'PageUp') return false;
  const isOpened = target.closest('[role="dialog"], [role="menu"]') !== null;
  // A list that was chosen from and a field of a number need letters and digits alone.
  const isSpare = isPointing && !isOpened && PRESSES.has(key);
  if (target.closest('select, [role="spinbutton"]')) return !isSpare;
  if (target instanceof HTMLInputElement && !WORKED_BY_ARROWS.has(target.type)) return true;
  if (target.closest('textarea, [contenteditable="true"]')) return true;
  if (isOpened) return !isBlack;
  if (isPointing) return false;
  if (scrolls(target, SCROLLS[key])) return true;
  if (target instanceof HTMLInputElement || target.closest('[data-pad]')) return ARROWS.test(key);
  if (target.closest('button, a, summary')) return PRESSES.has(key);
  return hasTool && target instanceof HTMLCanvasElement && ARROWS.test(key);
}

/** Whether a box that is marked as one to scroll has more to show that way: no other key reaches that. */
function scrolls(target: Element, way: 1 | -1 | undefined): boolean {
  const box = way && target.closest('[data-scrolls]');
  if (!box) return false;
  // Heights are told in whole pixels, places in parts of them.
  return way > 0 ? box.scrollTop + box.clientHeight < box.scrollHeight - 1 : box.scrollTop > 0;
}
