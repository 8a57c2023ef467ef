import type { ColourKey } from '../legend';
import { PALETTES, THEME_NAMES, type Paper, type ThemeName } from '../palette';

/** The colours of the ground and of names that a drawing uses. */
const PAPER_KEYS = ['land', 'water', 'coast', 'border', 'countryInk', 'placeInk', 'waterInk', 'halo', 'casing', 'space'] as const;
type PaperKey = (typeof PAPER_KEYS)[number];
type InkKey = PaperKey | ColourKey;

/**
 * Where the drawing will stand: in a page of ours (its style sheet holds the colours, so every theme works), as a file of
 * its own (light and dark by the system's wish), or painted once and for all in one theme.
 */
export type DrawnTheme = 'page' | 'file' | ThemeName;

/** Gives the colour of a key as it is written in an attribute. */
export type Inks = (key: InkKey) => string;

export function inksOf(theme: DrawnTheme): Inks {
  if (theme === 'page' || theme === 'file') return (key) => `var(${variableOf(key)})`;
  return (key) => valueOf(theme, key);
}

/** The style sheet that a drawing brings along where no page stands around it. */
export function ownStyle(theme: DrawnTheme): string {
  if (theme !== 'file') return '';
  return `<style>:root{${declarations('light')}}@media (prefers-color-scheme:dark){:root{${declarations('dark')}}}</style>`;
}

/** The variable of `app.css` that holds a colour: voices and ground are `--colour-…`, the inks of the map `--map-…`. */
function variableOf(key: InkKey): string {
  if (key === 'land' || key === 'water' || key === 'border') return `--colour-${key}`;
  if (isPaperKey(key)) return `--map-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return `--colour-${key}`;
}

/** Every variable a drawing may use, with its value in a theme. */
export function variablesOf(theme: ThemeName): Record<string, string> {
  const keys: InkKey[] = [...PAPER_KEYS, ...(Object.keys(PALETTES[theme].voices) as ColourKey[])];
  return Object.fromEntries(keys.map((key) => [variableOf(key), valueOf(theme, key).toLowerCase()]));
}

/**
 * A drawing made as a file, with the colours of one theme in the place of its variables: it runs Arabic as Arabic, and
 * looks the same in every program.
 */
export function withColours(svg: string, theme: ThemeName): string {
  const colours = variablesOf(theme);
  return svg
    .replace(/<style>.*?<\/style>/, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours[name] ?? 'currentColor');
}

function declarations(theme: ThemeName): string {
  return Object.entries(variablesOf(theme))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

function valueOf(theme: ThemeName, key: InkKey): string {
  const { voices, paper } = PALETTES[theme];
  return isPaperKey(key) ? paper[key satisfies keyof Paper] : voices[key];
}

function isPaperKey(key: InkKey): key is PaperKey {
  return PAPER_KEYS.some((each) => each === key);
}

/** Whether the drawing is painted by a program that knows neither CSS variables nor directions of writing. */
export function isPainted(theme: DrawnTheme): boolean {
  return THEME_NAMES.some((name) => name === theme);
}
