/** `npm run geo`: checks the sources, builds the data edition and writes the report. */
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Atlas, Manifest } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { checkAll } from '../check/index';
import { checkNetworkSources } from '../check/passages';
import { checkReading } from '../check/reading';
import { checkStories, tellableOf } from '../check/stories';
import { printFindings } from '../check/finding';
import { buildAtlas } from './atlas';
import { buildBase } from './base/index';
import { buildFirstMaps } from './first-map';
import { buildNetwork } from './network/index';
import { manifestEntry } from './manifest';
import { buildReading, loadWritings, reviewedOn, type Writings } from './reading';
import { writeClaimsReport } from './claims-report';
import { writeReport } from './report';
import { loadSources, type Sources } from './sources';
import { SourceError, type BuiltFile } from './step';
import { buildStories, loadStories } from './stories';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'static/data', EDITION);

function manifestOf(files: readonly BuiltFile[]): Manifest {
  return {
    edition: EDITION,
    files: files.map(manifestEntry)
  };
}

function atlasFile(sources: Sources, atlas: Atlas): BuiltFile {
  const unique = (values: string[]) => [...new Set(values)].sort().join('; ');
  return {
    path: 'atlas.json',
    content: JSON.stringify(atlas),
    source: 'Hand-kept sources of the atlas; each record names its own',
    licence: unique(sources.datasets.map((dataset) => dataset.licence)),
    date: sources.datasets.map((dataset) => dataset.date).sort().at(-1) ?? ''
  };
}

/** What the articles say, one file a language. */
function readingFiles(writings: Writings): BuiltFile[] {
  const date = reviewedOn(writings);
  return (['ar', 'en'] as const).map((language) => ({
    path: `reading/${language}.json`,
    content: JSON.stringify(buildReading(writings, language)),
    source: 'Articles and glossary of the atlas; each statement names its own',
    licence: 'CC BY 4.0',
    date
  }));
}

/** Writes a report that is kept beside the sources, where it has changed. */
function keepReport(name: string, text: string): void {
  const path = join(ROOT, 'geo', name);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function write(files: readonly BuiltFile[]): void {
  rmSync(join(ROOT, 'static/data'), { recursive: true, force: true });
  const manifest = JSON.stringify(manifestOf(files), null, 1);
  for (const { path, content } of [...files, { path: 'manifest.json', content: manifest }]) {
    mkdirSync(dirname(join(OUTPUT, path)), { recursive: true });
    writeFileSync(join(OUTPUT, path), content);
  }
}

async function build(): Promise<void> {
  const sources = loadSources();
  const writings = loadWritings();
  const stories = loadStories();
  const findings = [
    ...checkAll(sources),
    ...checkNetworkSources(sources),
    ...checkReading(writings, sources),
    ...checkStories(stories, tellableOf(writings, sources))
  ];
  if (findings.length > 0) {
    console.error(`${printFindings(findings)}\n${findings.length} findings; nothing was built.`);
    process.exitCode = 1;
    return;
  }
  const atlas = buildAtlas(sources);
  const whole = atlasFile(sources, atlas);
  const [network, base] = await Promise.all([buildNetwork(atlas), buildBase()]);
  const files = [
    whole,
    ...buildFirstMaps(atlas, base.find(({ path }) => path === 'base/labels.json')!, whole),
    ...readingFiles(writings),
    ...buildStories(stories, reviewedOn(writings)),
    ...base,
    ...network
  ];
  write(files);
  keepReport('REPORT.md', writeReport(sources));
  keepReport('CLAIMS.md', writeClaimsReport(buildReading(writings, 'en')));
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
  console.log(`Edition ${EDITION}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, in static/data/${EDITION}`);
}

try {
  await build();
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
