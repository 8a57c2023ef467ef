import { expect, type Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SubjectId } from '#core/atlas/vocabulary';
import { PATIENCE } from './fixtures';

/** Asks the map of the page itself, never its pixels. The question runs in the browser. */
export async function ask<Answer, Matter = undefined>(
  page: Page,
  question: (map: MapLibreMap, matter: Matter) => Answer,
  matter?: Matter
): Promise<Answer> {
  const map = await page.waitForFunction(
    () => document.querySelector<HTMLElement & { maplibre?: MapLibreMap }>('.map[data-idle]')?.maplibre,
    undefined,
    PATIENCE
  );
  return (await map.evaluate(question as never, matter)) as Answer;
}

/** How many features the map draws of a subject: its lines, areas, parallels and countries. */
export function drawnOf(page: Page, subject: SubjectId): Promise<number> {
  return ask(
    page,
    (map, id) => map.queryRenderedFeatures().filter((feature) => new RegExp(`[-:]${id}$`).test(feature.layer.id)).length,
    subject
  );
}

export async function expectDrawn(page: Page, subject: SubjectId): Promise<void> {
  await expect.poll(() => drawnOf(page, subject), { message: `${subject} is drawn`, ...PATIENCE }).toBeGreaterThan(0);
}

export async function expectNotDrawn(page: Page, subject: SubjectId): Promise<void> {
  await expect.poll(() => drawnOf(page, subject), { message: `${subject} is not drawn`, ...PATIENCE }).toBe(0);
}

/** The point of the window where a position lies, to press there. Longitude first. */
export async function pointOf(page: Page, position: readonly [number, number]): Promise<{ x: number; y: number }> {
  return ask(
    page,
    (map, [longitude, latitude]) => {
      const box = map.getCanvas().getBoundingClientRect();
      const point = map.project([longitude, latitude]);
      return { x: box.left + point.x, y: box.top + point.y };
    },
    position
  );
}

/** A point of the window where a line is drawn, nothing else that can be chosen lies near, and nothing covers the map. */
export async function pointOn(page: Page, lineId: string): Promise<{ x: number; y: number }> {
  const found = await ask(
    page,
    (map, wanted) => {
      const canvas = map.getCanvas();
      const box = canvas.getBoundingClientRect();
      const isChoosable = ({ layer }: { layer: { id: string } }) => /^(line|place):/.test(layer.id);
      const vertices = map
        .queryRenderedFeatures()
        .filter((feature) => isChoosable(feature) && feature.properties.id === wanted)
        .flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []))
        .map(([longitude, latitude]) => map.project([longitude!, latitude!]));
      const isAlone = ({ x, y }: { x: number; y: number }) => {
        const near = map.queryRenderedFeatures([
          [x - 8, y - 8],
          [x + 8, y + 8]
        ]);
        return near.filter(isChoosable).every(({ properties }) => properties.id === wanted);
      };
      return vertices
        .filter(isAlone)
        .map(({ x, y }) => ({ x: box.left + x, y: box.top + y }))
        .find(({ x, y }) => document.elementFromPoint(x, y) === canvas);
    },
    lineId
  );
  expect(found, `${lineId} is in sight`).toBeDefined();
  return found!;
}

interface Seen {
  longitude: number;
  latitude: number;
  zoom: number;
  bearing: number;
  pitch: number;
  projection: unknown;
}

/** Where the map looks from. */
export function cameraOf(page: Page): Promise<Seen> {
  return ask(page, (map) => ({
    longitude: map.getCenter().lng,
    latitude: map.getCenter().lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    projection: map.getProjection()?.type
  }));
}

/** Waits until the map looks at a position, within a hundredth of a degree. */
export async function expectCentre(page: Page, [longitude, latitude]: readonly [number, number]): Promise<void> {
  const off = async () => {
    const seen = await cameraOf(page);
    return Math.max(Math.abs(seen.longitude - longitude), Math.abs(seen.latitude - latitude));
  };
  await expect.poll(off, { message: `the map looks at ${latitude}, ${longitude}`, ...PATIENCE }).toBeLessThan(0.01);
}

/** The words the map writes at a thing of the atlas or of the base, or nothing while it writes none. */
export function labelOf(page: Page, id: string): Promise<string> {
  interface Label {
    layout?: { 'text-field'?: { sections?: { text: string }[] } };
  }
  return ask(
    page,
    (map, wanted) => {
      const written = map
        .queryRenderedFeatures()
        .filter((feature) => feature.layer.type === 'symbol' && feature.properties.id === wanted)
        .map((feature) => (feature.layer as Label).layout?.['text-field']?.sections ?? []);
      return (written.find((sections) => sections.length > 0) ?? []).map(({ text }) => text).join('');
    },
    id
  );
}
