const NAME_FADE_MILLISECONDS = 300;

/** Whether the reader asked their device for less motion: the map then jumps, and names stand at once. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How long names take to come and go, in milliseconds. */
export function nameFade(): number {
  return wantsStillness() ? 0 : NAME_FADE_MILLISECONDS;
}
