import { formatDecimal, readDecimal } from '../measure/address-text';
import { ASSUMPTION_NAMES, isAssumable, type OwnAssumptions, TARIFF_NAMES } from '../network/assumption-names';

const NAMES = [...ASSUMPTION_NAMES, ...TARIFF_NAMES];

/** Writes a person's own figures as the value of the address parameter `assume`: `speed-sea:18,cargo:20,tariff-rail:0.03`. */
export function formatAssumptions(own: OwnAssumptions): string {
  return NAMES.flatMap((name) => (own[name] === undefined ? [] : [`${name}:${formatDecimal(own[name])}`])).join(',');
}

/** Reads what {@link formatAssumptions} writes; nothing where a figure cannot be read, since all hours would be others. */
export function readAssumptions(value: string): OwnAssumptions | undefined {
  const own: Partial<Record<(typeof NAMES)[number], number>> = {};
  for (const field of value.split(',')) {
    const [word = '', text = '', ...more] = field.split(':');
    const name = NAMES.find((each) => each === word);
    const figure = readDecimal(text);
    if (!name || more.length > 0 || own[name] !== undefined || !isAssumable(name, figure)) return undefined;
    own[name] = figure;
  }
  return own;
}
