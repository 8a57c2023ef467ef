import { element } from '#map/drawn/svg';
import { drawCharts } from './draw-charts';
import type { HandoutDocument } from './handout-document';
import { paintDrawing } from './paint-picture';
import type { HandoutSource } from './source';

/** Pixels of paper about a chart. */
const MARGIN = 12;
/** Dots to a pixel of the layout: sharp on a screen of twice the density. */
const SCALE = 2;

/** A chart as a PNG file, laid out so many pixels large. */
export interface PaintedChart {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Paints the charts of all steps that have one, over the width of a page, by the ids of the steps. */
export async function paintCharts(
  document: HandoutDocument,
  source: HandoutSource,
  { paper, signal }: { paper: string; signal: AbortSignal }
): Promise<Map<string, PaintedChart>> {
  const painted = new Map<string, PaintedChart>();
  for (const [id, chart] of await drawCharts(document, source, { isNarrow: false, paper })) {
    signal.throwIfAborted();
    const layout = { width: chart.width + 2 * MARGIN, height: chart.height + 2 * MARGIN };
    const drawn =
      element('rect', { ...layout, fill: paper }) + element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, chart.svg);
    const title = document.steps.find(({ step }) => step.id === id)?.figure?.title ?? '';
    const size = { width: Math.round(layout.width * SCALE), height: Math.round(layout.height * SCALE) };
    painted.set(id, { png: await paintDrawing(drawn, { layout, size, title, signal }), ...layout });
  }
  return painted;
}
