/**
 * Watches for pointers that call the controls of a screen: one that hovers, or a mouse that presses, does; a finger does by
 * a tap, since one that swipes turns a step and one that drags moves the map. A tap counts once it is over: what it calls
 * up under the finger is not pressed by it. Gives back how to stop.
 */
export function watchCalls(target: EventTarget, oncall: (height: number) => void): () => void {
  const hover = (event: Event): void => {
    const { pointerType, buttons, clientY } = event as PointerEvent;
    if (pointerType === 'mouse' || buttons === 0) oncall(clientY);
  };
  const tap = (event: Event): void => {
    const { detail, clientY } = event as MouseEvent;
    // A key clicks too, and is nowhere.
    if (detail > 0) oncall(clientY);
  };
  const listeners = [
    ['pointermove', hover],
    ['pointerdown', hover],
    ['click', tap]
  ] as const;
  for (const [name, hear] of listeners) target.addEventListener(name, hear);
  return () => {
    for (const [name, hear] of listeners) target.removeEventListener(name, hear);
  };
}
