import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import type { MeasureColour } from '#core/measure/measurement';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import type { Drawing } from '../drawing';
import type { DrawnBase } from './base';
import { compose } from './compose';
import type { Frame, Size } from './frame';
import { inksOf, withColours } from './inks';
import { viewNaming } from './naming';
import { drawOverlay } from './overlay';
import { drawOwnFeatures } from './own-features';
import { sheetFrame, type SheetExtent } from './sheet-frame';
import { group, shortName } from './svg';
import { shownInView } from './view-shown';

/** Printed maps are painted in the theme of paper. */
const THEME = 'print';

interface SheetMapInput {
  atlas: Atlas;
  base: DrawnBase;
  /** What of the atlas is shown, and how. */
  view: View;
  /** Needed where the view looks at a time. */
  reading?: Pick<Reading, 'events'>;
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
  const { atlas, base, view, reading, extent, size, language, title, description, measured, colour, layers } = input;
  const frame = sheetFrame(extent, size);
  const inks = inksOf(THEME);
  const overlay = drawOverlay(measured, frame, { colour, casing: inks('casing'), halo: inks('halo'), language });
  const own = layers.map((layer) => drawOwnFeatures(layer.features, frame, colour(layer.colour), inks('casing')));
  const { svg, keys, subjects } = compose({
    atlas,
    base,
    shown: shownInView(atlas, view, { events: reading?.events }),
    frame,
    language,
    naming: viewNaming(view, language),
    // A file's theme runs Arabic as Arabic; its colours are put in below, since not every program knows variables.
    theme: 'file',
    id: shortName(`sheet ${title}`),
    title,
    description,
    isNamed: true,
    isScaled: false,
    over: { ...overlay, svg: group({}, ...own) + overlay.svg }
  });
  return { svg: withColours(svg, THEME), frame, legendKeys: new Set(keys), subjects };
}
