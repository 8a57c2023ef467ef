interface Allowed {
  minimum: number;
  maximum: number;
  /** Whether nothing may stand there. */
  isEmptied: boolean;
}

/** What was typed into a field of a number: a number in its range, nothing where that may be, or what will not do. */
export function readNumber(
  { value, valueAsNumber, validity }: Pick<HTMLInputElement, 'value' | 'valueAsNumber'> & { validity: { badInput: boolean } },
  { minimum, maximum, isEmptied }: Allowed
): number | 'empty' | 'bad' {
  if (value === '' && !validity.badInput) return isEmptied ? 'empty' : 'bad';
  return valueAsNumber >= minimum && valueAsNumber <= maximum ? valueAsNumber : 'bad';
}
