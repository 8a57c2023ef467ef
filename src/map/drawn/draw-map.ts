import type { Atlas } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import type { Event } from '#core/reading/reading';
import type { DrawnBase } from './base';
import { compose } from './compose';
import type { DrawnTheme } from './inks';
import { pageNaming } from './naming';
import { frameFor } from './picture';
import type { Seen } from './sheet';
import { shownBy } from './shown';
import { shortName } from './svg';

export { readBase, type DrawnBase } from './base';
export type { Seen } from './sheet';
export type { DrawnTheme } from './inks';

export interface DrawInput {
  atlas: Atlas;
  base: DrawnBase;
  /** What is shown: `place:`, `line:`, `route:`, `area:`, `set:`, `subject:` and `event:` references. */
  refs: readonly string[];
  language: 'ar' | 'en';
  width: number;
  /** A map of the whole world is lower than it is asked to be: it has no more to show. */
  height: number;
  /** What the drawing is, and what is to be seen on it, in words; the second may be made from what came to stand on it. */
  title: string;
  description: string | ((seen: Seen) => string);
  /** The page of a thing, where its name on the map is to lead there. */
  href?: (ref: string) => string | undefined;
  theme?: DrawnTheme;
  /** Needed where references name events. */
  events?: readonly Event[];
  /** False for pictures that are looked at too small for names to be read. */
  named?: boolean;
}

export interface Drawing {
  svg: string;
  height: number;
  /** The rows of the legend that speak of what is drawn. */
  legendKeys: ReadonlySet<string>;
  subjects: SubjectId[];
}

/** Draws a map of some things of the atlas as SVG, with the strokes, signs and colours of the live map. Pure: no DOM, no file. */
export function drawMap(input: DrawInput): Drawing {
  const { atlas, base, refs, language, width, height, events, theme = 'page', named: isNamed = true } = input;
  const { title, description, href } = input;
  const shown = shownBy(atlas, refs, events);
  const frame = frameFor(atlas, base, shown, { width, height });
  const id = shortName([language, theme, width, height, ...refs].join(' '));
  const sheet = {
    atlas,
    base,
    shown,
    frame,
    language,
    naming: pageNaming(language),
    theme,
    id,
    title,
    description,
    href,
    isNamed
  };
  const { svg, keys, subjects } = compose(sheet);
  return { svg, height: frame.height, legendKeys: new Set(keys), subjects };
}
