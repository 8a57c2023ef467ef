// What can be assumed otherwise, apart from what is made of it: every address is read by these names.

export const ASSUMPTION_NAMES = [
  'speed-sea',
  'speed-river',
  'speed-rail',
  'speed-road',
  'co2-sea',
  'co2-river',
  'co2-rail',
  'co2-road',
  'handling-sea-rail',
  'handling-sea-road',
  'handling-rail-road',
  'handling-gauge',
  'handling-border',
  'handling-border-rail',
  'cargo'
] as const;
export type AssumptionName = (typeof ASSUMPTION_NAMES)[number];

export const TARIFF_NAMES = ['tariff-sea', 'tariff-river', 'tariff-rail', 'tariff-road', 'tariff-transfer'] as const;
export type TariffName = (typeof TARIFF_NAMES)[number];

/** The figures a person puts in the place of those assumed, and the tariffs, in the units of `Defaults` and `Tariffs` of types.ts. */
export type OwnAssumptions = Readonly<Partial<Record<AssumptionName | TariffName, number>>>;

/** Larger figures no address holds. */
export const MOST_ASSUMED = 999_999_999;
/** Beyond these goes no ship, and no train or lorry: what is greater was mistyped. */
export const MOST_KNOTS = 60;
export const MOST_KILOMETRES_PER_HOUR = 500;

/** The greatest figure that can be assumed. */
export function mostAssumed(name: AssumptionName | TariffName): number {
  if (/^speed-(sea|river)$/.test(name)) return MOST_KNOTS;
  return name.startsWith('speed-') ? MOST_KILOMETRES_PER_HOUR : MOST_ASSUMED;
}

/** Whether a figure can be assumed: speeds and the cargo are more than nothing, the rest at least that. */
export function isAssumable(name: AssumptionName | TariffName, value: number): boolean {
  const mayBeNothing = /^(co2|handling|tariff)-/.test(name);
  return value <= mostAssumed(name) && (mayBeNothing ? value >= 0 : value > 0);
}
