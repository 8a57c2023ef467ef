// Leaves out of each page the style sheets of what is only loaded later: Kit links those too, in case a page was made with
// them, and none is. They come with the module that needs them, which the bundler has wait for them.

/**
 * @typedef {object} Chunk
 * @property {string[]} [imports] what it imports at once, as keys of the manifest
 * @property {string[]} [css] its style sheets, from the root of the site
 * @property {boolean} [isEntry]
 */
/** @typedef {Record<string, Chunk>} Manifest */

const NODE = /\/nodes\/(\d+)\.js$/;
const LINK = /<link href="([^"]+)" rel="stylesheet">\s*/g;

/**
 * What leaves the later styles out of a page. A page without a script does not say which parts it is made of: it keeps the
 * style sheets of whatever comes at once on some page.
 * @param {Manifest} manifest of the bundler
 * @returns {(html: string) => string}
 */
export function leaveLaterStylesOut(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const ofSomePage = stylesOf(manifest, entries);
  return (html) => {
    const ids = /node_ids: \[([\d, ]+)\]/
      .exec(html)?.[1]
      ?.split(',')
      .map((id) => id.trim());
    const ofPage = entries.filter((key) => ids?.includes(NODE.exec(key)?.[1] ?? '') || !NODE.test(key));
    const wanted = ids ? stylesOf(manifest, ofPage) : ofSomePage;
    return html.replace(LINK, (link, href) => (wanted.has(href.replace(/^.*?(?=_app\/)/, '')) ? link : ''));
  };
}

/**
 * The style sheets of chunks and of all they import at once.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 */
function stylesOf(manifest, keys) {
  const reached = new Set(keys);
  for (const key of reached) for (const next of manifest[key]?.imports ?? []) reached.add(next);
  return new Set([...reached].flatMap((key) => manifest[key]?.css ?? []));
}
