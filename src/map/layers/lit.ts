import type { SelectableKind } from '#core/view/view';
import type { StyleContext } from './context';

/** The ids of one kind that stand out: what is selected, and what a text the reader points at speaks of. */
export function litIds({ view, lit = [] }: Pick<StyleContext, 'view' | 'lit'>, kind: SelectableKind): string[] {
  const all = view.selection ? [view.selection, ...lit] : lit;
  return [...new Set(all.filter((each) => each.kind === kind).map((each) => each.id))];
}
