import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pointsOf } from '#core/measure/operations/points';
import { FakeSurface } from '#map/fake-surface';
import { tinyAtlas } from '#map/tiny-atlas.fixture';
import type { MapPointer } from '#map/tool';
import { MeasureTool } from './map-tool.svelte';
import { Measuring } from './measuring.svelte';
import { MeasureSettings } from './settings.svelte';

vi.mock('#i18n/index', () => ({ m: { measure_enter: () => 'Enter sets a point.' } }));

const surface = new FakeSurface();
let measuring: Measuring;
let tool: MeasureTool;

/** A pointer at a pixel of the fake map: ten of them are a degree. */
function at(x: number, y: number, more: Partial<MapPointer> = {}): MapPointer {
  const point = { x, y };
  return { at: surface.unproject(point)!, point, reach: 8, free: false, shift: false, by: 'mouse', ...more };
}
/** A click as the map tells it: what is pressed is offered first. */
function click(pointer: MapPointer): boolean {
  tool.press(pointer);
  return tool.click(pointer);
}
const key = (name: string): boolean => tool.key({ key: name } as KeyboardEvent);
const positions = (): (readonly [number, number])[] => pointsOf(measuring.active!).map((point) => point.at);

beforeEach(() => {
  surface.snaps = [];
  measuring = new Measuring();
  tool = new MeasureTool(measuring, new MeasureSettings(), () => ({ surface, atlas: tinyAtlas }));
});

describe('drawing on the map', () => {
  it('tells what Enter does as long as points are set', () => {
    expect(tool.enterText).toBe('Enter sets a point.');
    measuring.rest();
    expect(tool.enterText).toBeUndefined();
  });

  it('adds a point with each click and ends with one on the last', () => {
    expect(click(at(400, 300))).toBe(true);
    click(at(500, 300));
    expect(measuring.active).toMatchObject({ shape: 'line', lineType: 'geodesic' });
    expect(measuring.isDrawing).toBe(true);
    click(at(503, 302));
    expect(measuring.isDrawing).toBe(false);
    expect(positions()).toEqual([
      [68, 40],
      [78, 40]
    ]);
    expect(click(at(100, 100)), 'the map may select').toBe(false);
  });

  it('closes an area on its first point, but a line goes on through it', () => {
    measuring.begin('polygon');
    for (const [x, y] of [
      [400, 300],
      [500, 300],
      [500, 200],
      [400, 300]
    ] as const)
      click(at(x, y));
    expect(positions()).toHaveLength(3);
    expect(measuring.isDrawing).toBe(false);
    measuring.begin('line');
    for (const [x, y] of [
      [600, 300],
      [700, 300],
      [700, 200],
      [601, 301]
    ] as const)
      click(at(x, y));
    expect(positions()[3]).toEqual(positions()[0]);
    expect(measuring.isDrawing).toBe(true);
  });

  it('loses nothing to Escape, and to undo only what can be redone', () => {
    click(at(400, 300));
    click(at(500, 300));
    expect(key('Escape')).toBe(true);
    expect(positions()).toHaveLength(2);
    measuring.undo();
    expect(positions()).toHaveLength(1);
    measuring.redo();
    expect(positions()).toHaveLength(2);
    expect(key('Escape'), 'nothing left to end').toBe(false);
  });

  it('ends by Enter where the mouse draws, and sets points by Enter where keys do', () => {
    click(at(400, 300));
    expect(key('Enter')).toBe(true);
    expect(measuring.isDrawing).toBe(false);
    measuring.begin('line');
    click(at(400, 300, { by: 'key' }));
    key('ArrowRight');
    expect(key('Enter'), 'comes as a click').toBe(false);
  });
});

describe('changing what is drawn', () => {
  beforeEach(() => {
    click(at(400, 300));
    click(at(500, 300));
    measuring.rest();
  });

  it('drags a point in one step of the history', () => {
    expect(tool.press(at(500, 300))).toBe(true);
    for (const x of [510, 550, 600]) tool.drag(at(x, 250));
    tool.drop(at(600, 250));
    expect(positions()[1]).toEqual([88, 45]);
    measuring.undo();
    expect(positions()[1]).toEqual([78, 40]);
  });

  it('puts back what a broken gesture dragged', () => {
    tool.press(at(500, 300));
    tool.drag(at(600, 250));
    tool.cancel();
    expect(positions()[1]).toEqual([78, 40]);
    expect(measuring.canRedo).toBe(false);
  });

  it('draws a new point out of the middle of a leg', () => {
    // The geodesic along 40° N bends north by a tenth of a degree in its middle.
    expect(tool.press(at(450, 298))).toBe(true);
    tool.drag(at(450, 200));
    tool.drop(at(450, 200));
    expect(positions()[1]).toEqual([73, 50]);
    expect(positions()).toHaveLength(3);
    measuring.undo();
    expect(positions()).toHaveLength(2);
  });

  it('deletes the point that is selected', () => {
    click(at(500, 300));
    expect(measuring.selected).toBe(1);
    expect(key('Delete')).toBe(true);
    expect(positions()).toEqual([[68, 40]]);
    expect(measuring.selected).toBeNull();
  });
});

describe('snapping', () => {
  const place = tinyAtlas.places[0]!;
  const line = tinyAtlas.lines[0]!;

  it('takes the exact position of a place, and leaves it where the key is held', () => {
    surface.snaps = [{ kind: 'place', id: place.id }];
    click(at(400, 300));
    expect(pointsOf(measuring.active!)[0]).toEqual({
      at: place.at,
      accuracyMetres: place.accuracyMetres,
      of: { kind: 'place', id: place.id }
    });
    click(at(400, 100, { free: true }));
    expect(pointsOf(measuring.active!)[1]).toEqual({ at: [68, 60], accuracyMetres: 1000 });
  });

  it('takes up a line with the first click of a stretch, and its first point with it', () => {
    measuring.begin('along');
    click(at(400, 300));
    expect(measuring.pending, 'no line there').toEqual({ shape: 'along' });
    surface.snaps = [{ kind: 'line', id: line.id }];
    click(at(400, 300));
    expect(measuring.pending).toMatchObject({ shape: 'along', way: { kind: 'line', id: line.id } });
    expect(measuring.pending!.from!.of).toEqual({ kind: 'line', id: line.id });
    click(at(500, 300));
    expect(measuring.active).toMatchObject({ shape: 'along', of: { kind: 'line', id: line.id } });
  });
});
