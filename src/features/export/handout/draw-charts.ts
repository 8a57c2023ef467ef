import type { HandoutDocument } from './handout-document';
import type { ChartWish, DrawnChart, HandoutSource } from './source';

/** The drawn charts by the ids of their steps. */
export type Charts = ReadonlyMap<string, DrawnChart>;

/** Draws the charts of all steps that have one. */
export async function drawCharts(
  { steps, language }: HandoutDocument,
  { drawChart }: HandoutSource,
  wish: Omit<ChartWish, 'language'>
): Promise<Charts> {
  const charts = new Map<string, DrawnChart>();
  for (const { step, series } of steps) {
    const chart = series && (await drawChart(series, { ...wish, language }));
    if (chart) charts.set(step.id, chart);
  }
  return charts;
}
