import { readTypedNumber } from '../format/typed-number';
import type { LayerFeature } from './layer';
import { ownValue } from './own-value';

export type Cell = string | number | boolean | null;

/** A line of the table of attributes: the number of its feature, from 0, and its values in the order of the columns. */
export interface AttributeRow {
  feature: number;
  cells: readonly Cell[];
}

export interface RowOrder {
  property: string;
  descending: boolean;
}

const LONGEST_CELL = 300;

/** The numbers of features in the order of an attribute: numbers by size, then texts by the alphabet, what is missing last. */
export function orderRows(features: readonly LayerFeature[], { property, descending }: RowOrder, language: string): Uint32Array {
  const collator = new Intl.Collator(language, { numeric: true });
  const values = sortable(features.map(({ properties }) => cellOf(ownValue(properties, property))));
  const sign = descending ? -1 : 1;
  return Uint32Array.from(features.keys()).sort((a, b) => {
    const [one, other] = [values[a]!, values[b]!];
    if (one === null || other === null) return one === other ? a - b : one === null ? 1 : -1;
    return sign * compare(one, other, collator) || a - b;
  });
}

/** Some rows of the table. */
export function rowsOf(features: readonly LayerFeature[], numbers: Iterable<number>, columns: readonly string[]): AttributeRow[] {
  return Array.from(numbers, (feature) => ({
    feature,
    cells: columns.map((column) => cellOf(ownValue(features[feature]?.properties, column)))
  }));
}

interface Sortable {
  /** What the cell counts, where it is a number. */
  size: number | undefined;
  text: string;
}

/** Longer texts are no figures. */
const LONGEST_FIGURE = 40;

/** The cells of a column as they are compared: figures may be in the digits of any script, and written in any of its ways. */
function sortable(cells: readonly Cell[]): (Sortable | null)[] {
  const readings = cells.map((cell) => {
    if (typeof cell === 'number') return [cell];
    return typeof cell === 'string' && cell.length <= LONGEST_FIGURE ? readTypedNumber(cell) : [];
  });
  // Where one cell can only have its decimals behind a comma, they all have.
  const hasDecimalComma = cells.some(
    (cell, row) => readings[row]!.length === 1 && typeof cell === 'string' && /^[^,،.٫]*[,،][^,،.٫]*$/.test(cell)
  );
  return cells.map((cell, row) => {
    const size = hasDecimalComma ? readings[row]!.at(-1) : readings[row]![0];
    return cell === null ? null : { size, text: String(cell) };
  });
}

function compare(one: Sortable, other: Sortable, collator: Intl.Collator): number {
  if (one.size !== undefined && other.size !== undefined) {
    return one.size - other.size || collator.compare(one.text, other.text);
  }
  if (one.size !== undefined || other.size !== undefined) return one.size === undefined ? 1 : -1;
  return collator.compare(one.text, other.text);
}

/** A value as a cell; lists and objects as the text of their JSON, shortened. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}
