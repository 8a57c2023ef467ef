import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import type { MeasureColour } from '#core/measure/measurement';
import type { Drawing } from '../drawing';
import type { DrawnBase } from './base';
import { compose } from './compose';
import type { Frame, Size } from './frame';
import { inksOf, variablesOf } from './inks';
import { drawOverlay } from './overlay';
import { drawOwnFeatures } from './own-features';
import { sheetFrame, type SheetExtent } from './sheet-frame';
import { shownBy } from './shown';
import { group, shortName } from './svg';

/** Printed maps are painted in the theme of paper. */
const THEME = 'print';

export interface SheetMapInput {
  atlas: Atlas;
  base: DrawnBase;
  /** What of the atlas is shown. */
  refs: readonly string[];
  extent: SheetExtent;
  size: Size;
  language: 'ar' | 'en';
  title: string;
  description: string;
  measured: Drawing;
  colour: (of: MeasureColour) => string;
  /** Layers of the reader's own data. */
  layers: readonly { features: readonly Feature<Geometry | null>[]; colour: MeasureColour }[];
}

export interface SheetMap {
  /** An `svg` element of the asked size. */
  svg: string;
  frame: Frame;
  /** The rows of the legend that speak of what is drawn. */
  legendKeys: ReadonlySet<string>;
  subjects: readonly SubjectId[];
}

/** Draws the map of a printed sheet: the atlas as on the pages, over it the reader's own data and measurements. */
export function drawSheetMap(input: SheetMapInput): SheetMap {
  const { atlas, base, refs, extent, size, language, title, description, measured, colour, layers } = input;
  const frame = sheetFrame(extent, size);
  const inks = inksOf(THEME);
  const overlay = drawOverlay(measured, frame, { colour, casing: inks('casing'), halo: inks('halo'), language });
  const own = layers.map((layer) => drawOwnFeatures(layer.features, frame, colour(layer.colour), inks('casing')));
  const { svg, keys, subjects } = compose({
    atlas,
    base,
    shown: shownBy(atlas, refs),
    frame,
    language,
    // A file's theme runs Arabic as Arabic; its colours are put in below, since not every program knows variables.
    theme: 'file',
    id: shortName(`sheet ${title}`),
    title,
    description,
    isNamed: true,
    isScaled: false,
    keepOff: { rects: overlay.rects, strokes: overlay.strokes }
  });
  const whole = svg.replace(/<\/svg>$/, `${group({}, ...own)}${overlay.svg}</svg>`);
  return { svg: withColours(whole), frame, legendKeys: new Set(keys), subjects };
}

function withColours(svg: string): string {
  const colours = variablesOf(THEME);
  return svg
    .replace(/<style>.*?<\/style>/, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours[name] ?? 'currentColor');
}
