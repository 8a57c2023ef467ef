import { m } from '#i18n/index';
import { drawSheetMap, type SheetMap } from '#map/drawn/draw-sheet';
import { isOnMap, northAtMiddle, sheetFrame, type SheetExtent } from '#map/drawn/sheet-frame';
import type { Drawing } from '#map/drawing';
import { MEASURE_INKS } from '#map/measure-colours';
import { composeSheet, laySheet } from './compose-sheet';
import { positionsFound, positionsIn, sheetDrawing } from './drawing';
import { typeOf } from './layout';
import type { SheetInput } from './sheet-input';
import { sheetWords } from './sheet-words';

/** Lines are drawn no coarser than this, in metres, however small the map. */
const COARSEST_METRES = 2000;

/**
 * Makes a sheet and gives what sets it in type: its style sheet is made from the letters in it. Legend and notes follow from
 * what is in sight, and the room they leave decides that: the map is drawn twice.
 */
export function makeSheet(input: SheetInput): (style: string) => string {
  const { size, language } = input;
  const extent = extentOf(input);
  const type = typeOf(size);
  const rough = drawMap(input, extent, { width: size.width / type, height: (size.height * 0.7) / type });
  const layout = laySheet(size, language, sheetWords(input, rough.drawing, rough.map, { scaleWidth: 200 * type, type }));
  const { width, height } = layout.map;
  const { map, drawing } = drawMap(input, extent, { width: width / type, height: height / type });
  const words = sheetWords(input, drawing, map, { scaleWidth: layout.scale.width, type });
  const sized = map.svg.replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${width.toFixed(2)}" height="${height.toFixed(2)}"`);
  return (style) => composeSheet(layout, words, sized, northAtMiddle(map.frame), style);
}

function extentOf(input: SheetInput): SheetExtent {
  const { camera, screen, view, language, measurements, network, isFitted } = input;
  const setting = { language, toleranceMetres: COARSEST_METRES, isSeen: () => false };
  const measured = isFitted ? sheetDrawing(measurements, { ...input, ...setting }) : [];
  const found = isFitted ? (network?.drawing(setting) ?? []) : [];
  const positions = [...positionsIn(measured), ...positionsFound(found)];
  return positions.length > 0 ? { kind: 'fit', positions } : { kind: 'view', camera, screen, projection: view.projection };
}

/** The map with the measurements and what was found on it, as fine as its scale asks for. */
function drawMap(
  input: SheetInput,
  extent: SheetExtent,
  size: { width: number; height: number }
): { map: SheetMap; drawing: Drawing } {
  const { atlas, base, reading, view, language, title, layers, measurements, network } = input;
  const frame = sheetFrame(extent, size);
  const toleranceMetres = Math.min(COARSEST_METRES, frame.metresPerPixel / 2);
  const found = network?.drawing({ language, toleranceMetres, isSeen: (at) => isOnMap(frame, at) }) ?? [];
  const drawing = sheetDrawing(measurements, { ...input, toleranceMetres });
  const map = drawSheetMap({
    atlas,
    base,
    view,
    ...(reading ? { reading } : {}),
    extent,
    size,
    language,
    title,
    description: m.sheet_description({ count: measurements.length }, { locale: language }),
    measured: [...found, ...drawing],
    passages: network?.passages(language),
    lit: network?.lit,
    colour: (of) => MEASURE_INKS.print.colours[of],
    layers
  });
  return { map, drawing };
}
