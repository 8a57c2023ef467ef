// What a page does when it does not begin: a script of it did not come. A browser that takes over a page which still fetches
// may hand the broken-off answer to the next one, and never asks again; a page loaded anew gets the file. Once for each
// address: the second time the page says so itself.

/** Told to the page by `src/ui/begin.ts`, where it is the page's own parts that did not come. */
const NOT_BEGUN = 'not-begun';

/**
 * Text of the function that loads the page anew, or shows the element of this name where that was tried, or where the page
 * cannot be had: whoever reads a text then keeps it. A frame without an origin of its own may keep no note, and shows it too.
 */
export const BEGIN_AGAIN = `async () => {
    try {
      if (sessionStorage.getItem('${NOT_BEGUN}') !== location.href) {
        sessionStorage.setItem('${NOT_BEGUN}', location.href);
        if ((await fetch(location.href)).ok) return location.reload();
      }
    } catch {}
    document.getElementById('${NOT_BEGUN}').hidden = false;
  }`;

/** Text of what has a page of ours tell of parts that did not come. */
export const WHEN_TOLD = `addEventListener('${NOT_BEGUN}', beginAgain)`;

/** Text of the function that shows the element where the page has not begun by now: it takes the element away when it does. */
export const WHEN_LATE = `() => {
    const word = document.getElementById('${NOT_BEGUN}');
    if (word) word.hidden = false;
  }`;
