/** `npm run geo`: checks the sources, builds the data edition and writes the report. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { checkAll } from '../check/index';
import { printFindings } from '../check/finding';
import { buildAtlas } from './atlas';
import { buildBase } from './base/index';
import { writeReport } from './report';
import { loadSources, type Sources } from './sources';
import { SourceError, type BuiltFile } from './step';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'static/data', EDITION);
const REPORT = join(ROOT, 'geo/REPORT.md');

function manifestOf(files: readonly BuiltFile[]): Manifest {
  return {
    edition: EDITION,
    files: files.map(({ path, content, source, licence, date }) => {
      const bytes = Buffer.from(content);
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), source, licence, date };
    })
  };
}

function atlasFile(sources: Sources): BuiltFile {
  const unique = (values: string[]) => [...new Set(values)].sort().join('; ');
  return {
    path: 'atlas.json',
    content: JSON.stringify(buildAtlas(sources)),
    source: 'Hand-kept sources of the atlas; each record names its own',
    licence: unique(sources.datasets.map((dataset) => dataset.licence)),
    date: sources.datasets.map((dataset) => dataset.date).sort().at(-1) ?? ''
  };
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
  const findings = checkAll(sources);
  if (findings.length > 0) {
    console.error(`${printFindings(findings)}\n${findings.length} findings; nothing was built.`);
    process.exitCode = 1;
    return;
  }
  const files = [atlasFile(sources), ...(await buildBase())];
  write(files);
  const report = writeReport(sources);
  if (!existsSync(REPORT) || readFileSync(REPORT, 'utf8') !== report) writeFileSync(REPORT, report);
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
