/**
 * `npx tsx geo/check/try.ts <file>…`: checks the given source files alone and prints what was measured, so that one
 * file can be worked on while others are not ready. Lines and places of the other files serve as references.
 */
import { resolve } from 'node:path';
import { polylineLengthMetres } from '#core/geodesy/geodesic';
import { listSourceFiles, loadSources, type Sources } from '../build/sources';
import { SourceError } from '../build/step';
import { checkAll } from './index';
import { compareAll } from './lines';

const wanted = process.argv.slice(2).map((file) => resolve(file));
const others: string[] = [];
for (const file of listSourceFiles()) {
  if (wanted.includes(file)) continue;
  try {
    loadSources([file]);
    others.push(file);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.log(`(left out, not valid yet: ${error.message})`);
  }
}

function report(sources: Sources): void {
  const mine = new Set(loadSources(wanted).datasets.map((dataset) => dataset.file));
  for (const line of sources.lines.filter((each) => mine.has(each.from.file))) {
    const lengthMetres = polylineLengthMetres(line.vertices.map(([longitude, latitude]) => [longitude, latitude] as const));
    console.log(
      `${line.id}: ${(lengthMetres / 1000).toFixed(1)} km = ${(lengthMetres / 1852).toFixed(0)} nm, ${line.vertices.length} vertices`
    );
  }
  for (const row of compareAll(sources).comparisons) {
    if (!mine.has([...sources.lines, ...sources.routes].find((record) => record.id === row.subject)?.from.file ?? '')) continue;
    const percent = (row.deviation * 100).toFixed(1);
    console.log(
      `  ${row.subject} ${row.stretch}: ${(row.measuredMetres / 1000).toFixed(1)} km, published ${(row.publishedMetres / 1000).toFixed(1)} km, ${percent} %`
    );
  }
  const findings = checkAll(sources).filter((finding) => mine.has(finding.file));
  for (const { file, record, reason } of findings) console.log(`FINDING ${file}: ${record}: ${reason}`);
  console.log(findings.length === 0 ? 'no findings' : `${findings.length} findings`);
}

try {
  report(loadSources([...wanted, ...others]));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.log(`NOT VALID ${error.message}`);
  process.exitCode = 1;
}
