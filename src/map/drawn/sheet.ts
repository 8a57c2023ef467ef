import type { Atlas } from '#core/atlas/atlas';
import type { MapPassage } from '../passage-mark';
import type { DrawnBase } from './base';
import type { Rect } from './boxes';
import type { Frame } from './frame';
import type { DrawnTheme } from './inks';
import type { Wish } from './names';
import type { Naming } from './naming';
import type { Shown } from './shown';
import type { Point } from './simplify';

/** What is to be seen on a drawing, by name. */
export interface Seen {
  /** What it is of: areas and countries, lines, places, the foremost first. */
  shown: readonly string[];
  /** What lies around: waters, countries, neighbours. */
  around: readonly string[];
}

/** What lies over the map and under its names. */
export interface Over {
  svg: string;
  /** No name is to stand on these rectangles, nor on these strokes where it can be helped. */
  rects: readonly Rect[];
  strokes: readonly (readonly Point[])[];
  /** Names of its own. */
  wishes?: readonly Wish[];
  /** Passages it marks and names: neither their places nor the ground's names for them are written again. */
  marked?: readonly MapPassage[];
}

/** Everything a drawing is made from. */
export interface Sheet {
  atlas: Atlas;
  base: DrawnBase;
  shown: Shown;
  frame: Frame;
  /** Of the words on it that are no names. */
  language: 'ar' | 'en';
  naming: Naming;
  theme: DrawnTheme;
  /** Begins the ids of the drawing. */
  id: string;
  title: string;
  description: string | ((seen: Seen) => string);
  href?: ((ref: string) => string | undefined) | undefined;
  isNamed: boolean;
  /** False where the scale stands beside the drawing. */
  isScaled?: boolean;
  over?: Over;
  /** How much larger it is shown than it is drawn. */
  enlarged?: number;
}
