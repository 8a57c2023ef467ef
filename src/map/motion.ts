/** Whether the reader asked their device for less motion: the map then jumps, and names stand at once. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
