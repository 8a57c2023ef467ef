/** Kinds of input that are worked by arrows and the space bar alone: letters pass them by. */
const WORKED_BY_ARROWS: ReadonlySet<string> = new Set(['range', 'radio', 'checkbox', 'button']);
const ARROWS = /^(Arrow|Home$|End$|Enter$| $)/;
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
  if (target instanceof HTMLInputElement || target.closest('[data-pad]')) return ARROWS.test(key);
  if (target.closest('button, a, summary')) return PRESSES.has(key);
  return hasTool && target instanceof HTMLCanvasElement && ARROWS.test(key);
}
