import type { ColourKey } from './legend';

export const THEME_NAMES = ['light', 'dark', 'projector', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The voices of the atlas in one theme. `src/app.css` holds the same values for legends and panels; a test compares them. */
type Voices = Readonly<Record<ColourKey, string>>;

/** Everything the base map is painted with in one theme. */
export interface Paper {
  land: string;
  water: string;
  coast: string;
  border: string;
  /** Ink of country names, of place names, of seas. */
  countryInk: string;
  placeInk: string;
  waterInk: string;
  halo: string;
  /** Edge of every line, so that it reads over relief and over other lines. */
  casing: string;
  reliefOpacity: number;
  /** What lies round the globe. */
  space: string;
}

export interface Palette {
  voices: Voices;
  paper: Paper;
  /** Factor on text sizes and line widths: a room reads from far away. */
  scale: number;
}

const LIGHT: Palette = {
  voices: {
    chabahar: '#AA533A',
    'indian-ocean': '#AA533A',
    'north-south': '#BE7800',
    'belt-and-road': '#A51335',
    'northern-sea-route': '#3087BD',
    yamal: '#2D7B6D',
    pipelines: '#6B4B9D',
    'far-east': '#3D5E00',
    diplomacy: '#3F4C5C'
  },
  paper: {
    land: '#F4EFE4',
    water: '#D6E4EA',
    coast: '#9DB4BF',
    border: '#B8AE9B',
    countryInk: '#6F6654',
    placeInk: '#2B2A26',
    waterInk: '#37637A',
    halo: '#F8F4EB',
    casing: '#FFFDF8',
    reliefOpacity: 0.5,
    space: '#E9E4D8'
  },
  scale: 1
};

const DARK: Palette = {
  voices: {
    chabahar: '#DB8367',
    'indian-ocean': '#DB8367',
    'north-south': '#FAAC00',
    'belt-and-road': '#F3446B',
    'northern-sea-route': '#A0D5FF',
    yamal: '#4CC3B5',
    pipelines: '#B599EC',
    'far-east': '#B3C863',
    diplomacy: '#CAD3DF'
  },
  paper: {
    land: '#23262B',
    water: '#11202B',
    coast: '#3B4C58',
    border: '#4A4F57',
    countryInk: '#A7A397',
    placeInk: '#ECE8DF',
    waterInk: '#7FA6BC',
    halo: '#14181C',
    casing: '#15181C',
    reliefOpacity: 0.4,
    space: '#0A0E12'
  },
  scale: 1
};

const PROJECTOR: Palette = {
  voices: {
    chabahar: '#AD0011',
    'indian-ocean': '#AD0011',
    'north-south': '#9C5F00',
    'belt-and-road': '#860024',
    'northern-sea-route': '#206EB8',
    yamal: '#00635A',
    pipelines: '#552993',
    'far-east': '#375000',
    diplomacy: '#232E38'
  },
  paper: {
    land: '#FFFFFF',
    water: '#CFE0E8',
    coast: '#6E8997',
    border: '#8C8373',
    countryInk: '#4A4436',
    placeInk: '#000000',
    waterInk: '#20536D',
    halo: '#FFFFFF',
    casing: '#FFFFFF',
    reliefOpacity: 0.15,
    space: '#FFFFFF'
  },
  scale: 1.35
};

const PRINT: Palette = {
  voices: LIGHT.voices,
  paper: {
    ...LIGHT.paper,
    land: '#FFFFFF',
    water: '#EDF2F4',
    coast: '#8FA1AA',
    halo: '#FFFFFF',
    casing: '#FFFFFF',
    reliefOpacity: 0,
    space: '#FFFFFF'
  },
  scale: 1
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light: LIGHT, dark: DARK, projector: PROJECTOR, print: PRINT };

/** The paint of a theme with letters, signs and strokes so many times as large. */
export function paletteOf(theme: ThemeName, enlarged: number): Palette {
  const palette = PALETTES[theme];
  return enlarged === 1 ? palette : { ...palette, scale: palette.scale * enlarged };
}
