import { formatDecimalDegrees } from '#core/coordinates/format';
import { dotted } from '#core/format/dotted';
import { formatLength } from '#core/format/length';
import type { LonLat } from '#core/geodesy/longitude';
import { measure } from '#core/measure/measure';
import { measurementTitle } from '#core/measure/title';
import { METRES_PER } from '#core/units';
import { m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import type { SheetMap } from '#map/drawn/draw-sheet';
import { isOnMap, metresPerPixelAt, northAtMiddle, showsPole } from '#map/drawn/sheet-frame';
import type { Drawing } from '#map/drawing';
import { MEASURE_INKS } from '#map/measure-colours';
import type { SheetWords } from './compose-sheet';
import { strokeSwatch, type LegendBlock } from './draw-legend';
import { longestBar, type ScaleWords } from './draw-scale';
import { measuredMiddle } from './drawing';
import { figureText, perimeterText } from './labels';
import { latitudeText } from './latitude-text';
import { atlasBlocks } from './legend-blocks';
import { sheetNotes } from './notes';
import { barOf, scaleHolds } from './scale';
import type { SheetInput } from './sheet-input';

const COLOURS = MEASURE_INKS.print.colours;

/** Where the scale will stand: its bars may be as long as that allows. */
interface Room {
  scaleWidth: number;
  type: number;
}

/** All words of a sheet, in its language, for a map as it was drawn. */
export function sheetWords(input: SheetInput, drawing: Drawing, map: SheetMap, room: Room): SheetWords {
  const { atlas, language, layers, network } = input;
  const found = network?.words(language);
  return {
    title: input.title,
    lines: [...linesOf(input), ...(found?.lines ?? [])],
    legend: [...ownBlocks(input), ...(found?.legend ?? []), ...atlasBlocks(atlas, map.legendKeys, language)],
    more: (count) => m.sheet_more({ count }, { locale: language }),
    scale: scaleWords(input, drawing, map, room),
    notes: sheetNotes({
      ...input,
      frame: map.frame,
      subjects: map.subjects,
      layers: layers.map(({ name }) => isolated(name)),
      found: found?.notes ?? []
    })
  };
}

/** Below the title: what one measurement gives. Several stand in the legend. */
function linesOf({ measurements, atlas, units, language, title }: SheetInput): string[] {
  const [only, ...others] = measurements;
  if (!only || others.length > 0) return [];
  const result = measure(only, atlas);
  if (result.shape === 'none') return [];
  const name = measurementTitle(only, atlas, language);
  const other = { ...units, length: units.length === 'nauticalMile' ? 'kilometre' : 'nauticalMile' } as const;
  const isLength = result.shape === 'line' || result.shape === 'along';
  const besides = isLength ? figureText(result, other, language) : perimeterText(result, units, language);
  const figures = [figureText(result, units, language), besides];
  return [...(name === title ? [] : [name]), dotted(figures.filter(Boolean).map(isolated))];
}

/** What the person measured and laid on the map. */
export function ownBlocks({ measurements, layers, atlas, units, language }: SheetInput): LegendBlock[] {
  const options = { locale: language };
  return [
    {
      title: m.sheet_measurements({}, options),
      rows: measurements.map((measurement) => {
        const result = measure(measurement, atlas);
        const figure = figureText(result, units, language);
        const name = measurementTitle(measurement, atlas, language);
        const told = figure ? m.said_figure({ name: isolated(name), figure: isolated(figure) }, options) : name;
        const text = [told, perimeterText(result, units, language)].filter(Boolean).join(' · ');
        return { swatch: strokeSwatch(COLOURS[measurement.colour], 2.2), text };
      })
    },
    {
      title: m.sheet_layers({}, options),
      rows: layers.map(({ name, colour }) => ({ swatch: strokeSwatch(COLOURS[colour], 1.6), text: name }))
    }
  ];
}

/** The scale at what alone was measured where that is in sight, else at the middle of the map. */
function scaleWords(
  { language, network }: SheetInput,
  drawing: Drawing,
  { frame }: SheetMap,
  { scaleWidth, type }: Room
): ScaleWords {
  const options = { locale: language };
  const middle = network?.isDrawn ? undefined : measuredMiddle(drawing);
  const at = middle && isOnMap(frame, middle) ? middle : frame.centre;
  const metresPerPixel = (metresPerPixelAt(frame, at) ?? frame.metresPerPixel) / type;
  const longest = longestBar({ width: scaleWidth }, type);
  const bars = (['kilometre', 'nauticalMile'] as const).map((unit) => {
    const bar = barOf(metresPerPixel, METRES_PER[unit], longest);
    return { bar, label: formatLength(bar.value * METRES_PER[unit], unit, language) };
  });
  return {
    bars,
    holds: holdsText(frame, at, language),
    north: m.sheet_north({}, options),
    northNote: northNote(frame, language)
  };
}

function holdsText(frame: SheetMap['frame'], at: LonLat, language: SheetInput['language']): string {
  const options = { locale: language };
  switch (scaleHolds(frame, at)) {
    case 'parallel':
      return m.sheet_holds({ latitude: latitudeText(at[1], language) }, options);
    case 'middle':
      return m.sheet_holds_middle({}, options);
    case 'position':
      return m.sheet_holds_position({ position: formatDecimalDegrees(at, language, 1) }, options);
  }
}

function northNote(frame: SheetMap['frame'], language: SheetInput['language']): string {
  const options = { locale: language };
  if (northAtMiddle(frame) === undefined) return m.sheet_north_none({}, options);
  return showsPole(frame) ? m.sheet_north_pole({}, options) : m.sheet_north_middle({}, options);
}
