import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { build } from 'vite';
import type { PackedTopology } from '#core/atlas/packed-topology';
import { groundFeatures } from '#map/ground-features';
import type { Watched } from './watch-page';

const ROOT = join(import.meta.dirname, '../../..');

/** Where the page of the map alone is put. */
export const BARE_FOLDER = join(ROOT, 'test-results/bare-page');

/** Builds a page with the map library alone. It draws what {@link copyStyle} took from the site. */
export async function makeBare(): Promise<void> {
  rmSync(BARE_FOLDER, { recursive: true, force: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    base: './',
    logLevel: 'warn',
    build: { outDir: BARE_FOLDER, emptyOutDir: true, target: 'es2022' },
    worker: { format: 'es' }
  });
  writeFileSync(join(BARE_FOLDER, 'drawing.html'), DRAWING);
}

/** The files of the base that are drawn at first, and once the map has been near. */
const GROUND = { first: { 'base-overview': 'first' }, whole: { 'base-overview': 'overview', 'base-detail': 'detail' } };
type Stage = keyof typeof GROUND;

/**
 * Keeps what the site has just drawn under the name of its stage, by which the bare page is told to draw it (`?first`): its
 * style, and each source as GeoJSON. `page` is the site at rest, `site` the folder it is served from.
 */
export async function copyStyle(page: Page, stage: Stage, site: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const { map } = window as unknown as Watched;
    const { lng, lat } = map!.getCenter();
    return { style: map!.getStyle(), camera: { center: [lng, lat], zoom: map!.getZoom() }, padding: map!.getPadding() };
  });
  mkdirSync(join(BARE_FOLDER, stage));
  const style = { ...apart(seen.style, stage, site), camera: seen.camera, padding: seen.padding };
  writeFileSync(join(BARE_FOLDER, stage, 'style.json'), JSON.stringify(style));
}

/** The first map as a drawing, with no style sheet or script to wait for: how early anything can be seen at all. */
const DRAWING = '<!doctype html><title>Drawing</title><img src="/ar/first-map.svg" alt="" width="600" height="600" />';

/** The style with the data of each source in a file of its own. */
function apart(style: StyleSpecification, stage: Stage, site: string): StyleSpecification {
  const sources = Object.entries(style.sources).map(([id, source]) => {
    if (source.type !== 'geojson') return [id, source] as const;
    const file = `${stage}/${id}.json`;
    const ground = (GROUND[stage] as Record<string, string>)[id];
    const data = ground ? readGround(ground, site) : source.data;
    if (typeof data === 'string') throw new Error(`The map holds no data of ${id}.`);
    writeFileSync(join(BARE_FOLDER, file), JSON.stringify(data));
    return [id, { ...source, data: `./${file}` }] as const;
  });
  return { ...style, sources: Object.fromEntries(sources) };
}

/** A base, which the site's map keeps in its workers alone. */
function readGround(name: string, site: string): FeatureCollection {
  const [edition] = readdirSync(join(site, 'data'));
  const packed = JSON.parse(readFileSync(join(site, 'data', edition!, 'base', `${name}.json`), 'utf8')) as PackedTopology;
  return groundFeatures(packed, name !== 'detail');
}

/** Everything is served as small as the site's own files. */
export function compressBare(): void {
  const names = readdirSync(BARE_FOLDER, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => ['.js', '.mjs', '.css', '.json', '.html'].includes(extname(each)))) {
    const path = join(BARE_FOLDER, name);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}
