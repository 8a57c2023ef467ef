import { readKey, type KeyPress } from '#core/present/keys';

/** Keys that walk from step to step. All others belong to the page: space and the arrows up and down scroll the text. */
const WALKING: readonly string[] = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];

export type Walk = 'next' | 'back' | 'first' | 'last';

/** Where a key leads in a page of this direction: the arrow that points the way it is read leads on. */
export function walkOf(press: KeyPress, direction: 'ltr' | 'rtl'): Walk | undefined {
  if (!WALKING.includes(press.key) || press.shiftKey) return undefined;
  const pressed = readKey(press, direction);
  return pressed && 'command' in pressed ? (pressed.command as Walk) : undefined;
}

/** Whether a key is meant for what has the focus: fields, what scrolls by itself, and what opens. */
export function isTakenBy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="region"][tabindex], dialog, canvas, [role="menu"]') !==
      null
  );
}
