/**
 * So long may nothing be heard of what was asked for: then its line may be dead, and whoever waits is told. A slow line that
 * still delivers is heard with every piece.
 */
export const SILENCE_MS = 20_000;

/** Acts once there has been silence for so long; gives back what calls it off. */
export function afterSilence(act: () => void): () => void {
  const timer = setTimeout(act, SILENCE_MS);
  return () => clearTimeout(timer);
}
