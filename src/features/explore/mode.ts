/** What the reader is about: it decides which tabs the panel has. */
export type Mode = 'read' | 'measure' | 'routes';
/** What the header offers. Routes join it when the sea network is part of the edition: see ARCHITECTURE.md. */
export const OFFERED_MODES = ['read', 'measure'] as const satisfies readonly Mode[];

/** What the panel shows. The legend is a tab only in the sheet of a phone; elsewhere it stands by itself. */
export type PanelTab =
  'layers' | 'legend' | 'article' | 'nearby' | 'selection' | 'measure' | 'data' | 'route' | 'passages' | 'reach';
