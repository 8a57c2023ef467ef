import type { Atlas } from '#core/atlas/atlas';
import { stopsOf } from '#core/network/plan';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import type { Drawing } from '../drawing';
import type { Lit } from '../lit';
import { MEASURE_INKS } from '../measure-colours';
import { PALETTES, type ThemeName } from '../palette';
import type { MapPassage } from '../passage-mark';
import type { ReachKey } from '../reach-key';
import type { DrawnBase } from './base';
import { compose } from './compose';
import { drawKey } from './draw-key';
import { drawEvents } from './event-marks';
import type { Frame, Size } from './frame';
import { inksOf, withColours } from './inks';
import { isOn } from './marks';
import type { Wish } from './names';
import { viewNaming, type Naming } from './naming';
import { drawOverlay, type OverlayInks } from './overlay';
import { drawOwnLayers, type DrawnLayer } from './own-features';
import { drawPassages } from './passage-marks';
import type { Over, Seen } from './sheet';
import type { Shown } from './shown';
import { shortName } from './svg';
import { viewFrame, type Padding } from './view-frame';
import { shownInView } from './view-shown';

export interface ViewInput {
  atlas: Atlas;
  base: DrawnBase;
  /** Tells what happened when: without it lines stand as today and no event is marked. */
  reading?: Reading | undefined;
  view: View;
  page: 'ar' | 'en';
  /** In pixels as they are seen; letters are as large as on the live map. */
  size: Size;
  /** What lies over the edges of the picture: what the view shows keeps clear of it. */
  padding?: Padding | undefined;
  /** A theme to be painted in, or `page` for what stands in a page of ours and follows its theme, light or dark. */
  theme: ThemeName | 'page';
  title: string;
  description: string | ((seen: Seen) => string);
  /** The measurements and routes of the view, computed. */
  drawing?: Drawing | undefined;
  /** Layers of the reader's own data, the newest first. */
  layers?: readonly DrawnLayer[] | undefined;
  /** What the colours of a reach mean. */
  key?: ReachKey | undefined;
  /** The passages that are marked. */
  passages?: readonly MapPassage[] | undefined;
  /** Places that are named whatever the subjects and the scale, without a ring, as the live map names them. */
  lit?: readonly Lit[] | undefined;
  /** False for pictures that are looked at too small for names to be read. */
  named?: boolean | undefined;
  /** False where a scale stands beside it. */
  scaled?: boolean | undefined;
}

export interface ViewPicture {
  /** An `svg` element of the asked size. */
  svg: string;
  height: number;
  /** The rows of the legend that speak of what is drawn. */
  legendKeys: ReadonlySet<string>;
  /** Where things lie, in pixels that are `enlarged` times as large on the picture. */
  frame: Frame;
  enlarged: number;
  /** What is drawn on it, for whoever asks what lies where. */
  drawn: Pick<Shown, 'lines' | 'areas' | 'sets'> & Pick<ReturnType<typeof compose>, 'marks' | 'places'>;
}

/** Draws what the live map shows in a view as SVG. Pure: no DOM, no file. A theme that reads from far away is drawn smaller and enlarged. */
export function drawView(input: ViewInput): ViewPicture {
  const { atlas, base, reading, view, page, theme, title, description, lit = [], named: isNamed = true, scaled = true } = input;
  const isInPage = theme === 'page';
  const enlarged = isInPage ? 1 : PALETTES[theme].scale;
  const size = { width: input.size.width / enlarged, height: input.size.height / enlarged };
  const padding = input.padding && smaller(input.padding, enlarged);
  const frame = viewFrame(view, size, padding);
  const naming = viewNaming(view, page);
  const shown = withoutPassages(shownInView(atlas, view, { events: reading?.events, lit }), input.passages ?? []);
  const { svg, keys, marks, places } = compose({
    atlas,
    base,
    shown,
    frame,
    language: page,
    naming,
    // A file's theme runs Arabic as Arabic; its colours are put in below, since not every program knows variables.
    theme: isInPage ? 'page' : 'file',
    id: shortName(JSON.stringify([page, theme, input.size, view, isNamed])),
    title,
    description,
    isNamed,
    // Over a whole world no scale holds.
    isScaled: scaled && frame.kind !== 'world',
    over: overView({ ...input, padding }, frame, naming),
    enlarged
  });
  return {
    svg: isInPage ? svg : withColours(svg, theme),
    height: input.size.height,
    legendKeys: new Set(keys),
    frame,
    enlarged,
    drawn: { ...shown, marks, places }
  };
}

/** A place that is marked as a passage has its ring and its name there: it is not drawn and named a second time. */
export function withoutPassages(shown: Shown, passages: readonly MapPassage[]): Shown {
  const marked = new Set(passages.map(({ place }) => place));
  return { ...shown, places: shown.places.filter(({ id }) => !marked.has(id)) };
}

function smaller({ left, right, top, bottom }: Padding, times: number): Padding {
  return { left: left / times, right: right / times, top: top / times, bottom: bottom / times };
}

/** What the view lays over the atlas: flags of events, the reader's own data and drawing, passages, and the names of stops. */
function overView(input: ViewInput, frame: Frame, naming: Naming): Over {
  const { atlas, reading, view, page, theme, drawing = [], layers = [], passages = [] } = input;
  const inks = overlayInks(theme, page);
  const keys = keysOf(input, frame, inks);
  const parts: Over[] = [
    ...(reading ? [drawEvents(atlas, reading, view, frame, inksOf('file'))] : []),
    drawOverlay(
      drawing,
      frame,
      inks,
      keys.flatMap(({ rects }) => rects)
    ),
    drawPassages(passages, frame, inks),
    ...keys
  ];
  return {
    svg: drawOwnLayers(layers, frame, inks.colour, inks.casing) + parts.map(({ svg }) => svg).join(''),
    rects: parts.flatMap(({ rects }) => rects),
    strokes: parts.flatMap(({ strokes }) => strokes),
    wishes: [...stopWishes(atlas, view, frame, naming), ...parts.flatMap(({ wishes = [] }) => wishes)],
    marked: parts.flatMap(({ marked = [] }) => marked)
  };
}

/** The key of what is coloured, in a corner that leaves the figures and points of the drawing free. */
function keysOf({ key, drawing = [], padding, theme }: ViewInput, frame: Frame, inks: OverlayInks): Over[] {
  if (!key) return [];
  const spots = drawing.flatMap((each) => {
    const at = each.role === 'vertex' || each.role === 'label' ? frame.project(each.coordinates) : null;
    return at ? [at] : [];
  });
  const water = inksOf(theme === 'page' ? 'page' : 'file')('water');
  const { svg, rect } = drawKey(key, { width: frame.width, height: frame.height, padding, spots }, water, inks);
  return [{ svg, rects: [rect], strokes: [] }];
}

function overlayInks(theme: ViewInput['theme'], language: 'ar' | 'en'): OverlayInks {
  if (theme !== 'page') {
    const { colours, casing } = MEASURE_INKS[theme];
    return { colour: (of) => colours[of], casing, halo: casing, language };
  }
  const { light, dark } = MEASURE_INKS;
  const casing = `light-dark(${light.casing}, ${dark.casing})`;
  return { colour: (of) => `light-dark(${light.colours[of]}, ${dark.colours[of]})`, casing, halo: casing, language };
}

/** The stops of routes are named, as far as they have names: a picture cannot be asked. */
export function stopWishes(atlas: Atlas, { route }: Pick<View, 'route'>, frame: Frame, naming: Naming): Wish[] {
  return route.flatMap(stopsOf).flatMap((stop): Wish[] => {
    if ('passage' in stop) return [];
    const place = atlas.places.find(({ id }) => id === stop.place);
    const text = stop.name ?? (place && naming.of(place));
    const at = frame.project(stop.at);
    if (!text || !at || !isOn(at, frame)) return [];
    return [{ text, style: 'place', order: 1, at: [at], sign: 6 }];
  });
}
