/** The views of the menu, in its order. Where each of them looks from is the map's affair. */
export const PRESETS = ['world', 'arctic', 'eurasia', 'indian-ocean', 'caspian', 'pacific'] as const;
export type PresetId = (typeof PRESETS)[number];
