/**
 * Whether a page has begun, that is, is live. What cannot begin is told of by an element of the page's frame (`app.html`), which
 * the page's first script shows (`scripts/begin-again.mjs`): all three go by this name.
 */
const NOT_BEGUN = 'not-begun';

/** To be called by the page that has come to life. */
export function haveBegun(): void {
  document.getElementById(NOT_BEGUN)?.remove();
  try {
    sessionStorage.removeItem(NOT_BEGUN);
  } catch {
    // Where nothing may be noted, nothing is.
  }
}

/** Whether the page is still to begin; its first script is told that it cannot. */
export function tellNotBegun(): boolean {
  const isToBegin = document.getElementById(NOT_BEGUN) !== null;
  if (isToBegin) dispatchEvent(new Event(NOT_BEGUN));
  return isToBegin;
}
