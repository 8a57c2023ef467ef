// Has each page painted before its scripts begin: the drawn map, the text and the style sheets are what a first look is made
// of, and a script that comes early would have the first frame wait until all of the page is made live.
import { createHash } from 'node:crypto';
import { BEGIN_AGAIN, WHEN_LATE, WHEN_TOLD } from './begin-again.mjs';

const STYLE = /\s*<link href="[^"]+" rel="stylesheet">/g;
const MODULE = /<link href="[^"]+" rel="modulepreload"/g;
const SCRIPT = /<script>([\s\S]*?)<\/script>/;
const START = /Promise\.all\(\[[\s\S]*?\]\)(?=\.then\(\(\[kit, app\]\))/;
/** A page that nobody sees, or a frame out of sight, paints nothing: then scripts begin after so long, in milliseconds. */
const PATIENCE = 1000;
/** A page whose scripts have not begun after so long says so; it may still begin. */
const SILENCE = 20_000;
const PAINTED = `new Promise((go) => {
  new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length && go()).observe({ type: 'paint', buffered: true });
  setTimeout(go, document.hidden ? 0 : ${PATIENCE});
})`;

/**
 * A page that asks for its style sheets before its modules, and for these with what is left of the line: Kit names the modules
 * first, and over few connections the first look would wait for a hundred kilobytes that run after it.
 * @param {string} html
 */
export function askForLooksFirst(html) {
  const styles = html.match(STYLE) ?? [];
  const modules = html.replace(STYLE, '').replace(MODULE, (link) => `${link} fetchpriority="low"`);
  const at = modules.search(MODULE);
  return at === -1 ? html : modules.slice(0, at) + styles.map((link) => `${link.trim()}\n\t\t`).join('') + modules.slice(at);
}

/**
 * A page whose script waits until something is seen, and acts where it cannot begin, with the script's new hash in its policy.
 * One without a script stays as it is.
 * Throws where the script is not the one Kit writes: then this has to learn the new one.
 * @param {string} html
 */
export function paintFirst(html) {
  const before = SCRIPT.exec(html)?.[1];
  if (before === undefined) return html;
  const after = before.replace(START, beginning);
  if (after === before || !html.includes(hashOf(before)))
    throw new Error('The script of a page is not the one that was expected');
  return html.replace(hashOf(before), hashOf(after)).replace(before, () => after);
}

/**
 * How a page with these imports begins.
 * @param {string} imports
 */
const beginning = (imports) => `const beginAgain = ${BEGIN_AGAIN};
  ${WHEN_TOLD};
  ${PAINTED}.then(() => (setTimeout(${WHEN_LATE}, ${SILENCE}), ${imports}.catch((fault) => {
    console.error(fault);
    beginAgain();
    return new Promise(() => {});
  })))`;

/**
 * As policies write it.
 * @param {string} script
 */
function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
