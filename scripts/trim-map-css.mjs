// Leaves the drawings for buttons that the site does not show out of the map library's style sheet: nineteen twentieths of it.

/** The library's own buttons, bubbles and pins. */
const UNUSED = /\.maplibregl-(ctrl|popup|marker|user-location|attrib|control)/;

/**
 * A style sheet without the rules all of whose selectors are for parts of the map library that are not used.
 * @param {string} css
 */
export function trimRules(css) {
  return css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors) =>
    selectors.split(',').every((/** @type {string} */ selector) => UNUSED.test(selector)) ? '' : rule
  );
}

/** @returns {import('vite').Plugin} */
export function trimMapCss() {
  return {
    name: 'trim-map-css',
    enforce: 'pre',
    transform: {
      filter: { id: /maplibre-gl\.css/ },
      handler: (css) => ({ code: trimRules(css), map: null })
    }
  };
}
