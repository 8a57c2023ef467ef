import { azimuthAccuracyDegrees, lengthAccuracyMetres } from '#core/format/precision';
import { densify } from '#core/geodesy/densify';
import { solve } from '#core/geodesy/line-type';
import type { LineType, Measurement, MeasurePoint } from '#core/measure/measurement';
import { outline } from '#core/measure/outline';
import { pointsOf } from '#core/measure/operations/points';
import { drawOutline, toleranceAt } from '#map/draw-outline';
import type { DrawnFeature, Drawing } from '#map/drawing';
import { language } from '#i18n/index';
import type { Bench } from './bench.svelte';
import { labelTextsOf } from './label-texts';
import { azimuthText, lengthText } from './quantities';

/** What is drawn of all that is shown, the measurement in hand last and so on top. */
export function drawingOf(bench: Bench, metresPerPixel: number): Drawing {
  const { measuring } = bench;
  const tolerance = toleranceAt(metresPerPixel);
  const shown = measuring.bench.measurements.filter(({ hidden }) => !hidden);
  const ordered = [...shown.filter((each) => each !== measuring.active), ...shown.filter((each) => each === measuring.active)];
  const drawn = ordered.flatMap((measurement) => drawMeasurement(bench, measurement, tolerance));
  return [...drawn, ...tentative(bench, tolerance)];
}

/** Drawings of measurements that did not change since, by what else they depend on. */
const known = new WeakMap<Measurement, { key: string; features: readonly DrawnFeature[] }>();

function drawMeasurement(bench: Bench, measurement: Measurement, tolerance: number): readonly DrawnFeature[] {
  const { measuring, settings } = bench;
  const active = measurement === measuring.active;
  const { lengthUnit, areaUnit, isFull } = settings;
  const hand = active ? [measuring.selected, measuring.isSetting] : [];
  const key = JSON.stringify([tolerance, active, ...hand, lengthUnit, areaUnit, isFull, language()]);
  const before = known.get(measurement);
  if (before?.key === key) return before.features;
  const text = labelTextsOf(bench, measurement, active, 2 * tolerance);
  const selected = active ? measuring.selected : null;
  const features = outline(measurement, bench.atlas!, tolerance)
    .filter(({ role }) => role !== 'midpoint' || (active && !measuring.isSetting))
    .flatMap((feature) => drawOutline(feature, measurement, { active, selected, text }));
  known.set(measurement, { key, features });
  return features;
}

/** The leg that follows the pointer, with what it would measure. */
function tentative({ measuring, settings }: Bench, tolerance: number): DrawnFeature[] {
  const { active, pointer, isDrawing } = measuring;
  if (!pointer || !isDrawing || (active?.shape !== 'line' && active?.shape !== 'polygon')) return [];
  const last = pointsOf(active).at(-1);
  if (!last) return [];
  const common = { measurement: active.id, colour: active.colour, active: true };
  const coordinates = densify(active.lineType, [last.at, pointer.at], tolerance);
  const leg = legText(active.lineType, last, pointer, settings);
  return [
    { ...common, role: 'line', coordinates, tentative: true },
    ...(leg ? [{ ...common, role: 'label' as const, coordinates: pointer.at, text: leg }] : [])
  ];
}

function legText(lineType: LineType, from: MeasurePoint, to: MeasurePoint, settings: Bench['settings']): string {
  const { lengthMetres, initialAzimuth } = solve(lineType, from.at, to.at);
  if (lengthMetres === 0) return '';
  const uncertaintyMetres = lengthAccuracyMetres([from.accuracyMetres, to.accuracyMetres]);
  const azimuthUncertainty = azimuthAccuracyDegrees([from.accuracyMetres, to.accuracyMetres], lengthMetres);
  return `${lengthText(settings, lengthMetres, uncertaintyMetres)}\n${azimuthText(settings, initialAzimuth, azimuthUncertainty)}`;
}
