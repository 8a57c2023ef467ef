import type { ColourKey } from './legend';

export const THEME_NAMES = ['light', 'dark', 'projector', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The voices of the atlas in one theme. `src/app.css` holds the same values for legends and panels; a test compares them. */
export type Voices = Readonly<Record<ColourKey, string>>;

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
    chabahar: '#B4472E',
    'indian-ocean': '#B4472E',
    'north-south': '#C27C0E',
    'belt-and-road': '#A3203A',
    'northern-sea-route': '#1F6FA8',
    yamal: '#0F7A70',
    pipelines: '#6B4BA3',
    'far-east': '#4F6B1E',
    diplomacy: '#3E4A59'
  },
  paper: {
    land: '#F4EFE4',
    water: '#D6E4EA',
    coast: '#9DB4BF',
    border: '#B8AE9B',
    countryInk: '#6F6654',
    placeInk: '#2B2A26',
    waterInk: '#3F6C82',
    halo: '#F8F4EB',
    casing: '#FFFDF8',
    reliefOpacity: 0.5,
    space: '#E9E4D8'
  },
  scale: 1
};

const DARK: Palette = {
  voices: {
    chabahar: '#E5795C',
    'indian-ocean': '#E5795C',
    'north-south': '#F0B04A',
    'belt-and-road': '#EE6A7F',
    'northern-sea-route': '#6FB6E8',
    yamal: '#4CC3B5',
    pipelines: '#B39AE6',
    'far-east': '#A9C56A',
    diplomacy: '#C7D0DB'
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
    chabahar: '#A5301A',
    'indian-ocean': '#A5301A',
    'north-south': '#9A5B00',
    'belt-and-road': '#8F0F2C',
    'northern-sea-route': '#0B5A94',
    yamal: '#00635A',
    pipelines: '#55309B',
    'far-east': '#3B560B',
    diplomacy: '#1F2A37'
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
