// Gathers what the atlas shares with other pages in two files, one for what draws live maps and one for all else: left to
// itself the bundler makes a file for each set of pages, some fifty of a few hundred bytes. What is only loaded later stays
// apart, and so does the map library, which does not change with ours.
//
// Messages, and the parts of the library of dialogs and tabs, come through one door each, whatever of them is used. Of what
// lies behind a door the first page is given what its code names; the rest is gathered for the other pages and for later.

/** @typedef {Pick<import('vite').Rolldown.PluginContext, 'getModuleInfo'>} Context */

/** The page of the atlas, what stands round every page, and what tells of a fault: Kit has that at hand from the start. */
const FIRST_PAGE = /\/src\/routes\/(?:\[lang=lang\]\/\+page|\+layout|\+error)\.svelte$/;
const MAP_LIBRARY = /[\\/]node_modules[\\/]maplibre-gl[\\/]/;
/** The messages, and what makes dialogs and menus. */
const WORDS = /[\\/]i18n[\\/]generated[\\/]messages[\\/]\w+\.js$/;
const DIALOGS = /[\\/]node_modules[\\/](bits-ui|@floating-ui|tabbable)[\\/]/;
const DOOR = /[\\/](bits-ui[\\/]dist[\\/]bits[\\/]index|i18n[\\/]generated[\\/]messages[\\/]_index)\.js$/;
/** How code names what it takes through a door. */
const TAKEN = /\bm\.(\w+)|\bimport\s*\{([^}]+)\}\s*from\s*['"]bits-ui['"]/g;

/** @returns {import('vite').Plugin} */
export function gatherChunks() {
  /** @type {string[]} */
  const firstPage = [];
  /** @type {ReadonlySet<string> | undefined} */
  let parts;
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
    name: (id, context) =>
      (parts ??= partsOf(firstPage, context)).has(id) && reachesMap(id, context) === drawsMap ? name : null,
    debugName: name,
    tags: ['$initial'],
    minShareCount: 2,
    priority: 1
  });
  const groups = [
    { name: 'maplibre', test: MAP_LIBRARY, priority: 2 },
    part('shared', false),
    part('map', true),
    // After the first page's: a group takes along whatever its modules need and no earlier one holds.
    { name: 'dialogs', test: DIALOGS, minShareCount: 2 },
    { name: 'words', test: WORDS, minShareCount: 2 }
  ];
  return {
    name: 'gather-chunks',
    moduleParsed: ({ id }) => {
      if (FIRST_PAGE.test(id)) firstPage.push(id);
    },
    configEnvironment: (name) =>
      name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined
  };
}

/** @type {Map<string, ReadonlySet<string>>} */
const reached = new Map();

/**
 * What the first page is made of: what it reaches, and what it takes through doors.
 * @param {readonly string[]} firstPage its modules that nothing else of it imports
 * @param {Context} context
 */
export function partsOf(firstPage, context) {
  const open = [...new Set(firstPage.flatMap((id) => [...reach(id, context)]))];
  const code = open.map((id) => context.getModuleInfo(id)?.code ?? '');
  const taken = new Set(
    code.flatMap((each) => [...each.matchAll(TAKEN)].flatMap(([, message, part]) => (message ?? part ?? '').split(/\W+/)))
  );
  const behind = open.filter((id) => DOOR.test(id)).flatMap((id) => context.getModuleInfo(id)?.importedIds ?? []);
  const named = behind.filter((id) => taken.has(nameOf(id)));
  return new Set([...open, ...named.flatMap((id) => [...reach(id, context)])]);
}

/**
 * What a module behind a door is called: a message by its file, a part of the library by its folder.
 * @param {string} id
 */
function nameOf(id) {
  const name = /([\w-]+)(?:[\\/]index)?\.js$/.exec(id)?.[1] ?? '';
  return WORDS.test(id) ? name : name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * A module and all it imports at once, directly or through others, but not what lies behind a door.
 * @param {string} id
 * @param {Context} context
 */
function reach(id, context) {
  const known = reached.get(id);
  if (known) return known;
  const found = new Set([id]);
  for (const each of found)
    for (const next of DOOR.test(each) ? [] : (context.getModuleInfo(each)?.importedIds ?? [])) found.add(next);
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
