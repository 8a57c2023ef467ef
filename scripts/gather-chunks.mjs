// Gathers what the atlas shares with other pages in two files, one for what draws live maps and one for all else: left to
// itself the bundler makes a file for each set of pages, some fifty of a few hundred bytes. What is only loaded later stays
// apart, and so does the map library, which does not change with ours.

/** @typedef {Pick<import('vite').Rolldown.PluginContext, 'getModuleInfo'>} Context */

const FIRST_PAGE = /\/src\/routes\/\[lang=lang\]\/\+page\.svelte$/;
const MAP_LIBRARY = /[\\/]node_modules[\\/]maplibre-gl[\\/]/;

/** @returns {import('vite').Plugin} */
export function gatherChunks() {
  let firstPage = '';
  /**
   * A part of what the first page is made of and another page too.
   * @param {string} name
   * @param {boolean} drawsMap
   * @returns {import('vite').Rolldown.CodeSplittingGroup}
   */
  const part = (name, drawsMap) => ({
    /**
     * @param {string} id
     * @param {Context} context
     */
    name: (id, context) => (reach(firstPage, context).has(id) && reachesMap(id, context) === drawsMap ? name : null),
    debugName: name,
    tags: ['$initial'],
    minShareCount: 2
  });
  const groups = [{ name: 'maplibre', test: MAP_LIBRARY, priority: 2 }, part('shared', false), part('map', true)];
  return {
    name: 'gather-chunks',
    moduleParsed: ({ id }) => {
      if (FIRST_PAGE.test(id)) firstPage = id;
    },
    configEnvironment: (name) =>
      name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined
  };
}

/** @type {Map<string, ReadonlySet<string>>} */
const reached = new Map();

/**
 * A module and all it imports at once, directly or through others.
 * @param {string} id
 * @param {Context} context
 */
function reach(id, context) {
  const known = reached.get(id);
  if (known) return known;
  const found = new Set([id]);
  for (const each of found) for (const next of context.getModuleInfo(each)?.importedIds ?? []) found.add(next);
  reached.set(id, found);
  return found;
}

/**
 * @param {string} id
 * @param {Context} context
 */
function reachesMap(id, context) {
  return [...reach(id, context)].some((each) => MAP_LIBRARY.test(each));
}
