type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target' | 'isComposing'>;

/** Whether a key goes into something that is written in, which has an undo of its own. */
export function isTyped({ target, isComposing }: Pick<KeyPress, 'target' | 'isComposing'>): boolean {
  if (isComposing) return true;
  return target instanceof Element && target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select') !== null;
}

/** What the usual keys ask of a history: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with ⌘. Nothing while something is written. */
export function historyKey(event: KeyPress): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event)) return undefined;
  const letter = commandLetter(event);
  if (letter === 'y' || (letter === 'z' && event.shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : undefined;
}

/** The letter on the key where the layout has Latin ones, else the one that stands there on a Latin keyboard. */
function commandLetter({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : { KeyZ: 'z', KeyY: 'y' }[code];
}
