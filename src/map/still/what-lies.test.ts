import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { parseAddress } from '#core/view/parse-address';
import type { DrawnBase } from '../drawn/base';
import { drawView } from '../drawn/draw-view';
import { builtEdition } from '../drawn/drawing.fixture';
import type { ThemeName } from '../palette';
import { pixelOf } from '../spots';
import { paneOf, pictureCamera, stillFrame } from './still-frame';
import { hitsOn, snapsOn, thingsOn } from './what-lies';

const SIZE = { width: 1200, height: 760 };
const PADDING = { left: 0, right: 0, top: 0, bottom: 0 };
let atlas: Atlas;
let base: DrawnBase;

beforeAll(async () => {
  ({ atlas, base } = await builtEdition());
});

function drawn(query: string, theme: ThemeName = 'light') {
  const { view } = parseAddress(query);
  const sight = { camera: view.camera, projection: view.projection, size: SIZE, padding: PADDING };
  const picture = drawView({
    ...{ atlas, base, theme, page: 'en', size: SIZE, padding: PADDING, title: 'A', description: 'B' },
    view: { ...view, camera: pictureCamera(sight) }
  });
  return { picture, pane: paneOf(stillFrame(sight), sight) };
}
const placeOf = (id: string) => atlas.places.find((place) => place.id === id)!;

describe('what lies on a drawn map', () => {
  it.each(['light', 'projector'] as const)('is the place whose sign is there, before what runs below it (%s)', (theme) => {
    const { picture, pane } = drawn('camera=25,61,6&projection=mercator&subjects=chabahar', theme);
    const at = pixelOf(pane, placeOf('chabahar-port').at)!;
    expect(hitsOn(picture, base, pane, at, 6)[0]).toMatchObject({ kind: 'place', id: 'chabahar-port' });
    expect(snapsOn(picture, pane, at, 6)[0]).toEqual({ kind: 'place', id: 'chabahar-port' });
  });

  it('is a line as near as the pointer reaches, and no farther', () => {
    const { picture, pane } = drawn('camera=22,64,6&projection=mercator&subjects=chabahar');
    const lane = picture.drawn.lines.find(({ feature }) => feature.properties.mode === 'sea')!;
    const middle = lane.feature.geometry.type === 'LineString' ? lane.feature.geometry.coordinates : [];
    const [longitude, latitude] = middle[Math.floor(middle.length / 2)]!;
    const at = pixelOf(pane, [longitude!, latitude!])!;
    const isThere = (down: number) =>
      hitsOn(picture, base, pane, { x: at.x, y: at.y + down }, 6).some(({ id }) => id === lane.feature.properties.id);
    expect([isThere(0), isThere(5), isThere(40)]).toEqual([true, true, false]);
  });

  it('is the water of an area that means its water alone, not the land in it', () => {
    const { picture, pane } = drawn('camera=20,75,4&projection=mercator&subjects=indian-ocean');
    const idsAt = (longitude: number, latitude: number) =>
      hitsOn(picture, base, pane, pixelOf(pane, [longitude, latitude])!, 1).map(({ id }) => id);
    const ofWater = atlas.areas.filter(({ subject, waterOnly }) => subject === 'indian-ocean' && waterOnly).map(({ id }) => id);
    expect(idsAt(66, 15).some((id) => ofWater.includes(id))).toBe(true);
    expect(idsAt(77, 18).some((id) => ofWater.includes(id))).toBe(false);
  });

  it('lists what is in sight: places, the lines and routes that pass, and the set of countries in the middle', () => {
    const { picture, pane } = drawn('camera=28,58,5&projection=mercator&subjects=north-south');
    const things = thingsOn(picture, base, pane).map(({ kind, id, around }) => `${kind}:${id}${around ? ':around' : ''}`);
    expect(things).toContain('place:bandar-abbas');
    expect(things).not.toContain('place:saint-petersburg');
    expect(things.some((each) => each.startsWith('route:'))).toBe(true);
    expect(things).toContain('set:instc:around');
  });
});
