import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaceKind } from '#core/atlas/vocabulary';
import type { ColourKey } from './legend';
import { PALETTES, type ThemeName } from './palette';
import { EVENT_SIGNS, PLACE_SIGNS, SEA_TICK, SIGN_BOX, SIGN_EDGE, type EventSign } from './symbols';

/** Pixels per pixel: sharp on dense screens and in print. */
const RATIO = 3;
const MARGIN = 2;

const SIGNS = { ...PLACE_SIGNS, ...EVENT_SIGNS };

interface SignImage {
  image: ImageData;
  pixelRatio: number;
}

/**
 * Draws the image an id names: `sign:<kind of place, or event>:<voice>@<theme>` or `tick:<voice>@<theme>`. `undefined` for any other id.
 * Images are drawn when the map first misses them, so only what is seen costs anything.
 */
function drawSign(id: string): SignImage | undefined {
  const [, what, detail = '', theme = ''] = /^(sign|tick):(.+)@([a-z]+)$/.exec(id) ?? [];
  const palette = PALETTES[theme as ThemeName];
  if (!what || !palette) return undefined;
  const [kind, voice] =
    what === 'sign' ? (detail.split(':') as [PlaceKind | EventSign, ColourKey]) : ([undefined, detail as ColourKey] as const);
  const path = kind ? SIGNS[kind] : SEA_TICK;
  const fill = palette.voices[voice];
  return path && fill ? { image: paint(path, fill, palette.paper.casing), pixelRatio: RATIO } : undefined;
}

function paint(path: string, fill: string, edge: string): ImageData {
  const size = (SIGN_BOX + 2 * MARGIN) * RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.scale(RATIO, RATIO);
  context.translate(MARGIN, MARGIN);
  const shape = new Path2D(path);
  context.lineJoin = 'round';
  context.lineWidth = SIGN_EDGE;
  context.strokeStyle = edge;
  context.stroke(shape);
  context.fillStyle = fill;
  context.fill(shape);
  return context.getImageData(0, 0, size, size);
}

/** Lets a map draw the signs its style asks for. */
export function drawMissingSigns(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const sign = drawSign(id);
    if (sign) map.addImage(id, sign.image, { pixelRatio: sign.pixelRatio });
  });
}
