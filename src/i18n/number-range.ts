import { numberFormat } from '#core/format/locale';
import { language, m } from './index';
import { isolated } from './isolated';

/** What a text typed into a field of a number may mean. */
export { readTypedNumber } from '#core/format/typed-number';

/** Which numbers a field takes. */
export function rangeWords(minimum: number, maximum: number): string {
  const [least, most] = [minimum, maximum].map((bound) =>
    numberFormat(language(), { maximumSignificantDigits: 9 }).format(bound)
  );
  return m.number_range({ least: least!, most: most! });
}

/** A comma stands where it may part thousands or decimals: nothing is taken before it is known which. */
export function unclearWords(typed: string, [whole, decimal]: readonly number[]): string {
  return m.number_unclear({ typed: isolated(typed), whole: String(whole), decimal: String(decimal) });
}
