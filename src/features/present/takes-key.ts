/** Kinds of input that are worked by arrows and the space bar alone: letters pass them by. */
const WORKED_BY_ARROWS: ReadonlySet<string> = new Set(['range', 'radio', 'checkbox', 'button']);
const ARROWS = /^(Arrow|Home$|End$|Enter$| $)/;
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * Whether what has the focus needs a key for itself. The keys of a clicker are never its own: a field that was left in
 * hand must not stop a lecture. The map takes arrows while a tool is worked by keys on it.
 */
export function takesKey({ key, target }: KeyboardEvent, hasTool: boolean): boolean {
  if (!(target instanceof Element) || key === 'PageDown' || key === 'PageUp') return false;
  if (target.closest('[role="dialog"]')) return true;
  if (target instanceof HTMLInputElement) return !WORKED_BY_ARROWS.has(target.type) || ARROWS.test(key);
  if (target.closest('select, textarea, [contenteditable="true"]')) return true;
  if (target.closest('button, a, summary')) return PRESSES.has(key);
  if (target.closest('[data-pad]')) return ARROWS.test(key);
  return hasTool && target instanceof HTMLCanvasElement && ARROWS.test(key);
}
