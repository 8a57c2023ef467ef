/** A finger must go so far, in pixels, and more across than up or down, before it counts as a swipe. */
const LEAST_PIXELS = 48;

/** Watches for swipes of one finger over an element; gives back how to stop. */
export function watchSwipe(element: HTMLElement, onswipe: (way: 'left' | 'right') => void): () => void {
  let began: { id: number; x: number; y: number } | undefined;
  const press = ({ pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent): void => {
    began = pointerType === 'mouse' || !isPrimary ? undefined : { id: pointerId, x: clientX, y: clientY };
  };
  const lift = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    if (!began || began.id !== pointerId) return;
    const [across, down] = [clientX - began.x, clientY - began.y];
    began = undefined;
    if (Math.abs(across) >= LEAST_PIXELS && Math.abs(across) > 1.5 * Math.abs(down)) onswipe(across < 0 ? 'left' : 'right');
  };
  const drop = (): void => {
    began = undefined;
  };
  element.addEventListener('pointerdown', press);
  element.addEventListener('pointerup', lift);
  element.addEventListener('pointercancel', drop);
  return () => {
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointerup', lift);
    element.removeEventListener('pointercancel', drop);
  };
}
