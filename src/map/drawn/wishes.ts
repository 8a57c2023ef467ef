import type { Area, Atlas } from '#core/atlas/atlas';
import { RANK_AT_ZOOM_ZERO } from '#core/atlas/ranks';
import type { BaseLabel, DrawnBase } from './base';
import type { Rect } from './boxes';
import type { Frame } from './frame';
import { tracks } from './draw-areas';
import { between } from './growth';
import { Mask } from './mask';
import { isOn, type Mark } from './marks';
import type { Naming } from './naming';
import type { Wish } from './names';
import type { Point } from './simplify';
import { traceRings } from './trace';
import type { LonLat } from '#core/geodesy/longitude';

/** Which names come first: lower first. Ranks count within. */
const ORDER = { subject: 0, first: 3, named: 7, area: 24, shown: 10, water: 30, country: 31, context: 50, city: 60 } as const;
const WATERS = /^(ocean|sea|gulf|bay|strait|lake)$/;
const NARROW = /^(strait|lake)$/;
/** A drawing is smaller than a screen: names of the ground wait for this much more zoom than on the live map, but on the world. */
const LATER = [
  [1, 0],
  [3, 0.7]
] as const;
/** The globe is seen for a moment only: it needs few names. */
const LATER_ON_GLOBE = 1.1;

/** What names of the ground are placed by. */
interface NamedGround {
  atlas: Atlas;
  base: DrawnBase;
  frame: Frame;
  naming: Naming;
  /** The zoom whose names there is room for. */
  zoom: number;
  mostCities: number;
  /** Where land is in sight. */
  land: Mask;
  coast: Rings;
  /** Countries the drawing is about: they are named first. */
  members: ReadonlySet<string>;
  /** English names that stand on the map already. */
  named: ReadonlySet<string>;
  /** Points where the base map's own cities must not stand. */
  marks: readonly Mark[];
}
type Rings = readonly (readonly Point[])[];

/** The names of the places that are marked. */
export function placeWishes(marks: readonly Mark[], naming: Naming): Wish[] {
  return marks.map(({ place, part, at, half }) => ({
    text: naming.of(place),
    style: part === 'subject' ? 'subject' : part === 'context' ? 'context' : 'place',
    order: ORDER[part] + place.rank,
    at: [at],
    sign: part === 'subject' ? half + 4.5 : half,
    ref: `place:${place.id}`
  }));
}

/** The names of the areas a drawing shows; waters that do not stand out are named by the base map. */
export function areaWishes(areas: readonly Area[], frame: Frame, naming: Naming, lit: ReadonlySet<string>): Wish[] {
  return areas
    .filter(({ id, kind }) => lit.has(id) || !['ocean', 'gulf', 'bay'].includes(kind))
    .map((area) => ({
      text: naming.of(area),
      style: area.waterOnly ? 'water' : 'area',
      order: lit.has(area.id) ? ORDER.subject : ORDER.area,
      at: pointsOf([area.labelAt], frame),
      reach: lit.has(area.id) ? 40 : 14,
      ref: `area:${area.id}`
    }));
}

/** Seas and lakes, countries and a few cities of the base map, as far as this scale has room for them. */
export function groundWishes(ground: NamedGround): Wish[] {
  const { base, named, marks, zoom, mostCities } = ground;
  const shown = base.labels.filter(({ names }) => !named.has(names.en ?? ''));
  const isApart = ({ at: [at] }: Wish): boolean =>
    marks.every((mark) => !at || Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) > 14);
  // A port is often called after its city with a word more.
  const isNamed = (name = ''): boolean => [...named].some((other) => other.includes(name));
  const cities = shown
    .filter(({ what, rank, names }) => what === 'city' && rank <= zoom + RANK_AT_ZOOM_ZERO.city && !isNamed(names.en))
    .map((label): Wish => ({ ...groundWish(label, 'city', ground), sign: 2.5 }))
    .filter((wish) => wish.at.length > 0 && isApart(wish));
  return [
    ...shown
      .filter(({ what, rank }) => WATERS.test(what) && rank <= zoom + waterRank(what, zoom))
      .map((label) => waterWish(label, ground)),
    ...shown.filter(({ what }) => what === 'country').flatMap((label) => countryWish(label, ground)),
    ...cities.sort((a, b) => a.order - b.order).slice(0, mostCities)
  ].filter(({ at, course }) => at.length > 0 || course !== undefined);
}

/** The zoom by which a drawing of some things is named. */
export function namedZoom(frame: Frame): number {
  return frame.zoom - (frame.kind === 'globe' ? LATER_ON_GLOBE : between(frame.zoom, ...LATER));
}

/** The names of seas may stand where the map's zoom allows, on a world map those of oceans; straits and bays need a closer look. */
function waterRank(what: string, zoom: number): number {
  if (zoom < 1.2 && what !== 'ocean') return -Infinity;
  return /^(ocean|sea)$/.test(what) ? RANK_AT_ZOOM_ZERO.sea : RANK_AT_ZOOM_ZERO.water;
}

/** A sea is named on the water, the foremost even where they are narrow; straits and lakes beside or over themselves. */
function waterWish(label: BaseLabel, ground: NamedGround): Wish {
  const wish = groundWish(label, 'water', ground);
  if (NARROW.test(label.what)) return { ...wish, reach: 10 };
  const leastWater = label.rank === 1 ? 0.2 : 0.65;
  const fits = (rect: Rect): boolean => ground.land.share(rect) <= 1 - leastWater;
  if (wish.at.length === 0 && label.what !== 'ocean') return { ...wish, ...roomOnWater(label, ground) };
  const projected = label.course?.map((each) => ground.frame.project(each));
  // On a globe part of it may lie beyond the horizon.
  const course = projected?.every((point) => point !== undefined) ? projected : undefined;
  return { ...wish, course, reach: label.rank === 1 ? 14 : 24, fits };
}

/** Where a sea that the atlas holds as an area has most room, if its own label stands off the picture. */
function roomOnWater({ id }: BaseLabel, { atlas, frame, land, coast }: NamedGround): Pick<Wish, 'at' | 'fits'> {
  const area = atlas.areas.find((each) => each.id === id && each.waterOnly);
  const rings = area ? traceRings(frame, tracks(atlas, area, 'area')) : [];
  if (rings.length === 0) return { at: [] };
  const mask = new Mask(rings, frame);
  const at = roomiest([...rings, ...coast], (point) => mask.has(point) && !land.has(point), frame);
  return { at, fits: (rect) => mask.share(rect) === 1 && land.share(rect) === 0 };
}

function groundWish(label: BaseLabel, style: 'water' | 'country' | 'city', { frame, naming }: NamedGround): Wish {
  return {
    text: naming.of({ ...label, country: label.iso }),
    style,
    order: ORDER[style] + label.rank,
    at: pointsOf([label.at], frame)
  };
}

function pointsOf(at: readonly LonLat[], frame: Frame): Point[] {
  return at.map((each) => frame.project(each)).filter((point) => point !== undefined && isOn(point, frame)) as Point[];
}

/**
 * A country is named where its label stands on the live map; where that lies off the picture, in the roomiest part of what
 * is seen of it, if the name has room there.
 */
function countryWish(label: BaseLabel, ground: NamedGround): Wish[] {
  const { base, frame, naming } = ground;
  const plain = groundWish(label, 'country', ground);
  const wish: Wish = {
    ...plain,
    text: naming.script === 'en' ? plain.text.toUpperCase() : plain.text,
    name: plain.text,
    reach: 16
  };
  const isMember = label.iso !== undefined && ground.members.has(label.iso);
  if (isMember) wish.order -= ORDER.country - ORDER.shown;
  const leastZoom = label.rank - RANK_AT_ZOOM_ZERO.country - (isMember ? 2 : 0);
  if (wish.at.length > 0) return leastZoom <= ground.zoom ? [wish] : [];
  const country = base.overview.countries.find(({ iso }) => iso === label.iso);
  const rings = country ? traceRings(frame, country.rings) : [];
  if (rings.length === 0) return [];
  const mask = new Mask(rings, frame);
  const fits = (rect: Rect): boolean => mask.share(rect) === 1;
  const at = roomiest(rings, (at) => mask.has(at), frame);
  return at.length > 0 ? [{ ...wish, at, fits }] : [];
}

/** Points of a net over the picture that lie in some rings, those farthest from their edges first. */
function roomiest(rings: Rings, isIn: (at: Point) => boolean, { width, height }: Frame): Point[] {
  const corners = rings.flat().filter(([x, y]) => x > 0 && y > 0 && x < width && y < height);
  const found: { at: Point; room: number }[] = [];
  for (let x = 40; x < width - 30; x += 32) {
    for (let y = 24; y < height - 20; y += 24) {
      if (!isIn([x, y])) continue;
      const edges = [x, y, width - x, height - y].map((to) => to / 1.5);
      const room = Math.min(...edges, ...corners.map((corner) => Math.hypot(corner[0] - x, corner[1] - y)));
      found.push({ at: [x, y], room });
    }
  }
  return found
    .sort((a, b) => b.room - a.room)
    .slice(0, 4)
    .map(({ at }) => at);
}
