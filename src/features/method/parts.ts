import { m } from '#i18n/index';

/** The parts of the page in their order, by the anchors that lead to them. */
export const METHOD_PARTS = ['lengths', 'voyages', 'land', 'hours', 'limits', 'data', 'citing'] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];

const TITLES: Readonly<Record<MethodPart, () => string>> = {
  lengths: m.method_lengths,
  voyages: m.method_voyages,
  land: m.method_land,
  hours: m.method_hours,
  limits: m.method_limits,
  data: m.method_data,
  citing: m.method_citing
};

export const partTitle = (part: MethodPart): string => TITLES[part]();
