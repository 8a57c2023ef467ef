import type { GeoJSONSource } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawnFeature } from '../drawing';
import { DrawingWriter } from './drawing-writer';

const line: [number, number][] = [
  [0, 0],
  [10, 10]
];
const drawn = (measurement: string, active: boolean, coordinates = line): DrawnFeature => ({
  role: 'line',
  measurement,
  colour: 'ink',
  active,
  coordinates
});

/** A map whose style brings the sources when told, with what each was given. */
function setUp() {
  let sources: Record<string, { setData: ReturnType<typeof vi.fn> }> = {};
  const styled = new Set<() => void>();
  const map = {
    getSource: (id: string) => sources[id] as unknown as GeoJSONSource | undefined,
    on: (_: string, heard: () => void) => void styled.add(heard),
    off: (_: string, heard: () => void) => void styled.delete(heard)
  };
  const style = () => {
    sources = { 'own-drawing': { setData: vi.fn() }, 'own-drawing-active': { setData: vi.fn() } };
    styled.forEach((heard) => heard());
    return sources as Record<'own-drawing' | 'own-drawing-active', { setData: ReturnType<typeof vi.fn> }>;
  };
  return { writer: new DrawingWriter(map as unknown as ConstructorParameters<typeof DrawingWriter>[0]), style, styled };
}

let frames: (() => void)[] = [];
const nextFrame = () => frames.splice(0).forEach((frame) => frame());
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

describe('DrawingWriter', () => {
  it('sends the last drawing of a frame, and of it only the half that has changed', () => {
    const { writer, style } = setUp();
    const sources = style();
    writer.write([drawn('rest', false), drawn('hand', true)], 'en');
    nextFrame();
    for (let step = 1; step <= 5; step += 1) {
      writer.write([drawn('rest', false), drawn('hand', true, [...line, [step, 0]])], 'en');
    }
    expect(frames).toHaveLength(1);
    nextFrame();
    expect(sources['own-drawing'].setData).toHaveBeenCalledTimes(1);
    expect(sources['own-drawing-active'].setData).toHaveBeenCalledTimes(2);
    const [last] = sources['own-drawing-active'].setData.mock.lastCall as [{ features: { geometry: unknown }[] }];
    expect(JSON.stringify(last.features)).toContain('[5,0]');
  });

  it('draws once the style has brought the sources, and again when it brings new ones', () => {
    const { writer, style, styled } = setUp();
    writer.write([drawn('hand', true)], 'en');
    nextFrame();
    for (let round = 0; round < 2; round += 1) {
      const sources = style();
      nextFrame();
      expect(sources['own-drawing-active'].setData).toHaveBeenCalledTimes(1);
    }
    writer.stop();
    expect(styled.size).toBe(0);
  });

  it('takes back what is no longer drawn', () => {
    const { writer, style } = setUp();
    const sources = style();
    writer.write([drawn('hand', true)], 'en');
    nextFrame();
    writer.write([], 'en');
    nextFrame();
    expect(sources['own-drawing-active'].setData).toHaveBeenLastCalledWith({ type: 'FeatureCollection', features: [] });
  });
});
