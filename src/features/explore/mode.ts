/** What the reader is about, in the order the header offers it: it decides which tabs the panel has. */
export const MODES = ['read', 'measure', 'routes'] as const;
export type Mode = (typeof MODES)[number];

/** What the panel shows. The legend is a tab only in the sheet of a phone; elsewhere it stands by itself. */
export type PanelTab =
  'layers' | 'legend' | 'article' | 'nearby' | 'selection' | 'measure' | 'data' | 'route' | 'passages' | 'reach';
