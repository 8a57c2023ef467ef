/** A row of a table of the page: its name, what is said below the name, its figures, and what is said below them all. */
export interface Row {
  name: string;
  href?: string;
  /** In the page's language, and a title in its own. */
  note?: { words: string; title: string };
  cells: readonly string[];
  below?: string;
  /** Stands apart from the rows above: it holds for all of them. */
  isTotal?: boolean;
}
