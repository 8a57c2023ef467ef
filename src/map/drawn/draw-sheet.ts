import type { Atlas } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import type { MeasureColour } from '#core/measure/measurement';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import type { Drawing } from '../drawing';
import type { Lit } from '../lit';
import type { MapPassage } from '../passage-mark';
import type { DrawnBase } from './base';
import { compose } from './compose';
import { stopWishes, withoutPassages } from './draw-view';
import type { Frame, Size } from './frame';
import { inksOf, withColours } from './inks';
import { viewNaming, type Naming } from './naming';
import { drawOverlay } from './overlay';
import { drawOwnLayers, type DrawnLayer } from './own-features';
import { drawPassages } from './passage-marks';
import type { Over } from './sheet';
import { sheetFrame, type SheetExtent } from './sheet-frame';
import { shortName } from './svg';
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
  /** The measurements, routes and reaches of the view, computed. */
  measured: Drawing;
  /** The passages that are marked. */
  passages?: readonly MapPassage[] | undefined;
  /** Places that are named whatever the subjects and the scale. */
  lit?: readonly Lit[] | undefined;
  colour: (of: MeasureColour) => string;
  /** Layers of the reader's own data, the newest first. */
  layers: readonly DrawnLayer[];
}

export interface SheetMap {
  /** An `svg` element of the asked size. */
  svg: string;
  frame: Frame;
  /** The rows of the legend that speak of what is drawn. */
  legendKeys: ReadonlySet<string>;
  subjects: readonly SubjectId[];
}

/** Draws the map of a printed sheet: the atlas as on the pages, over it the reader's own data, measurements and routes. */
export function drawSheetMap(input: SheetMapInput): SheetMap {
  const { atlas, base, view, reading, extent, size, language, title, description, lit = [] } = input;
  const frame = sheetFrame(extent, size);
  const naming = viewNaming(view, language);
  const { svg, keys, subjects } = compose({
    atlas,
    base,
    shown: withoutPassages(shownInView(atlas, view, { events: reading?.events, lit }), input.passages ?? []),
    frame,
    language,
    naming,
    // A file's theme runs Arabic as Arabic; its colours are put in below, since not every program knows variables.
    theme: 'file',
    id: shortName(`sheet ${title}`),
    title,
    description,
    isNamed: true,
    isScaled: false,
    over: overSheet(input, frame, naming)
  });
  return { svg: withColours(svg, THEME), frame, legendKeys: new Set(keys), subjects };
}

/** What lies over the atlas: the reader's own data, then measurements and routes, the passages that are marked, and the names of stops. */
function overSheet(input: SheetMapInput, frame: Frame, naming: Naming): Over {
  const { atlas, view, language, measured, passages = [], colour, layers } = input;
  const inks = inksOf(THEME);
  const overlayInks = { colour, casing: inks('casing'), halo: inks('halo'), language };
  const [drawn, marked] = [drawOverlay(measured, frame, overlayInks), drawPassages(passages, frame, overlayInks)];
  return {
    ...marked,
    svg: drawOwnLayers(layers, frame, colour, inks('casing')) + drawn.svg + marked.svg,
    rects: [...drawn.rects, ...marked.rects],
    strokes: [...drawn.strokes, ...marked.strokes],
    wishes: [...stopWishes(atlas, view, frame, naming), ...marked.wishes]
  };
}
