import { numberFormat } from '#core/format/locale';
import { language, m } from './index';

/** Which numbers a field takes. */
export function rangeWords(minimum: number, maximum: number): string {
  const [least, most] = [minimum, maximum].map((bound) =>
    numberFormat(language(), { maximumSignificantDigits: 9 }).format(bound)
  );
  return m.number_range({ least: least!, most: most! });
}
