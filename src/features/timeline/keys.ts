/** How far a key moves the slider, in stops; nothing for keys that are not the slider's. Time runs with the writing. */
export function movedBy(key: string, direction: 'ltr' | 'rtl'): number | undefined {
  const forward = direction === 'ltr' ? 1 : -1;
  const moves: Partial<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
    Home: -Infinity,
    End: Infinity
  };
  return moves[key];
}
