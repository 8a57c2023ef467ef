import type { ExpressionSpecification } from 'maplibre-gl';
import type { SelectableKind } from '#core/view/view';
import type { Palette } from '../palette';
import type { StyleContext } from './context';

/** How much larger the name of what stands out is where a whole room reads the map. */
const LIT_TIMES = 1.2;

/** The ids of one kind that stand out: what is selected, and what a text the reader points at speaks of. */
export function litIds({ view, lit = [] }: Pick<StyleContext, 'view' | 'lit'>, kind: SelectableKind): string[] {
  const all = view.selection ? [view.selection, ...lit] : lit;
  return [...new Set(all.filter((each) => each.kind === kind).map((each) => each.id))];
}

/** The same without what only has its name. */
export function ringedIds({ view, lit = [] }: Pick<StyleContext, 'view' | 'lit'>, kind: SelectableKind): string[] {
  return litIds({ view, lit: lit.filter(({ isPlain }) => !isPlain) }, kind);
}

/** The ids of one kind that are named before the others: where routes end, and what comes first for another reason. */
export function firstIds({ lit = [] }: Pick<StyleContext, 'lit'>, kind: SelectableKind, why: 'isEnd' | 'isFirst'): string[] {
  return lit.filter((each) => each[why] && each.kind === kind).map(({ id }) => id);
}

/** The size of a name in pixels of the theme: larger where it stands out and a room is to read it. */
export function litSize(
  isLit: ExpressionSpecification | true,
  pixels: number,
  { scale }: Palette
): ExpressionSpecification | number {
  const size = pixels * scale;
  const litPixels = scale > 1 ? size * LIT_TIMES : size;
  return isLit === true || litPixels === size ? litPixels : ['case', isLit, litPixels, size];
}
