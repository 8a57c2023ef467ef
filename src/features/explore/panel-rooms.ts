import type { Snippet } from 'svelte';
import type { Mode } from './mode';

/** What other rooms bring into the panel, and the mode that says which of it is a tab. */
export interface PanelRooms {
  mode: Mode;
  /** Floating by itself over the map, or bare inside the sheet of a phone. */
  legend: Snippet<[{ floating: boolean }]>;
  /** Shown only while something is selected. */
  selection: Snippet;
  article: Snippet;
  /** The list of what is in view. */
  nearby: Snippet;
  /** Measuring, and the reader's own data. */
  measure: Snippet;
  data: Snippet;
  /** Routes, the passages they take, and how far one gets. */
  route: Snippet;
  passages: Snippet;
  reach: Snippet;
}
