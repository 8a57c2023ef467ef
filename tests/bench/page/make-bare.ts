import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { StyleSpecification } from 'maplibre-gl';
import { build } from 'vite';
import type { Watched } from './watch-page';

const ROOT = join(import.meta.dirname, '../../..');

/** Where the page of the map alone is put. */
export const BARE_FOLDER = join(ROOT, 'test-results/bare-page');

/**
 * Builds a page with the map library alone, that draws what the site has just drawn: its style, and each source as the GeoJSON
 * the site made of its files. `page` is the site at rest.
 */
export async function makeBare(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const { map } = window as unknown as Watched;
    const { lng, lat } = map!.getCenter();
    return { style: map!.getStyle(), camera: { center: [lng, lat], zoom: map!.getZoom() }, padding: map!.getPadding() };
  });
  rmSync(BARE_FOLDER, { recursive: true, force: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    base: './',
    logLevel: 'warn',
    build: { outDir: BARE_FOLDER, emptyOutDir: true, target: 'es2022' },
    worker: { format: 'es' }
  });
  mkdirSync(join(BARE_FOLDER, 'sources'));
  const style = { ...apart(seen.style), camera: seen.camera, padding: seen.padding };
  writeFileSync(join(BARE_FOLDER, 'style.json'), JSON.stringify(style));
  writeFileSync(join(BARE_FOLDER, 'drawing.html'), DRAWING);
  compress();
}

/** The first map as a drawing, with no style sheet or script to wait for: how early anything can be seen at all. */
const DRAWING = '<!doctype html><title>Drawing</title><img src="/ar/first-map.svg" alt="" width="600" height="600" />';

/** The style with the data of each source in a file of its own. */
function apart(style: StyleSpecification): StyleSpecification {
  const sources = Object.entries(style.sources).map(([id, source], index) => {
    if (source.type !== 'geojson' || typeof source.data === 'string') return [id, source] as const;
    const name = `sources/${index}.json`;
    writeFileSync(join(BARE_FOLDER, name), JSON.stringify(source.data));
    return [id, { ...source, data: `./${name}` }] as const;
  });
  return { ...style, sources: Object.fromEntries(sources) };
}

function compress(): void {
  const names = readdirSync(BARE_FOLDER, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => ['.js', '.mjs', '.css', '.json', '.html'].includes(extname(each)))) {
    const path = join(BARE_FOLDER, name);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}
