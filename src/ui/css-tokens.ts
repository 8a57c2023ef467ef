/** The themes a token table is read for; `auto` is one of the first two. */
export type TokenTheme = 'light' | 'dark' | 'projector' | 'print';

/**
 * Reads the custom properties of a style sheet as one theme sees them, by name without the two hyphens. For tests that
 * hold the style sheet and the rest of the house together; it knows the form of `app.css`, not all of CSS.
 */
export function readTokens(css: string, theme: TokenTheme): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const block of [blockOf(css, ':root {'), blockOf(css, `:root[data-theme='${theme}'] {`)]) {
    for (const [, name, value] of block.matchAll(/--([a-z-]+):\s*([^;]+);/g)) tokens[name!] = inTheme(value!.trim(), theme);
  }
  return tokens;
}

function blockOf(css: string, opening: string): string {
  const start = css.indexOf(opening);
  return start === -1 ? '' : css.slice(start, css.indexOf('\n}', start));
}

function inTheme(value: string, theme: TokenTheme): string {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  if (light === undefined || dark === undefined) return value;
  return theme === 'dark' ? dark : light;
}
