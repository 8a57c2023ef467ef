/** Whether the page runs as an installed program, in a window of its own: only then can it have been opened with files. */
export function isInstalled(): boolean {
  return !matchMedia('(display-mode: browser)').matches;
}
