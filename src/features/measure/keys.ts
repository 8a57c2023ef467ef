/** Whether a key goes into something that is written in, which has an undo of its own. */
export function isTyped({ target, isComposing }: Pick<KeyboardEvent, 'target' | 'isComposing'>): boolean {
  if (isComposing) return true;
  return target instanceof Element && target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select') !== null;
}
