/**
 * `npx tsx geo/check/try-stories.ts [id…]`: checks the stories, or those named, and puts those that hold into the edition
 * that stands, so that one can be worked on while others are not ready.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { manifestEntry } from '../build/manifest';
import { loadWritings, reviewedOn } from '../build/reading';
import { loadSources } from '../build/sources';
import { SourceError } from '../build/step';
import { buildStories, loadStories, storyIds, type WrittenStory } from '../build/stories';
import { checkStories, tellableOf } from './stories';

const OUTPUT = join(import.meta.dirname, '../../static/data', EDITION);
const wanted = process.argv.slice(2);

/** What keeps a story out of the edition, told; whoever runs this from a script learns of it by the exit code. */
function refuse(told: string): void {
  console.log(told);
  process.exitCode = 1;
}

function readable(id: string): WrittenStory[] {
  try {
    return loadStories([id]);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (wanted.length === 0 || wanted.includes(id)) refuse(`NOT VALID ${error.message}`);
    return [];
  }
}

const writings = loadWritings();
const tellable = tellableOf(writings, loadSources());
const ids = storyIds();
for (const id of wanted.filter((each) => !ids.includes(each))) refuse(`NOT FOUND src/content/stories/${id}`);
const sound = ids.flatMap(readable).filter((story) => {
  const findings = checkStories([story], tellable);
  const isAskedFor = wanted.length === 0 || wanted.includes(story.id);
  if (isAskedFor) for (const { file, record, reason } of findings) refuse(`FINDING ${file}: ${record}: ${reason}`);
  if (isAskedFor && findings.length === 0)
    console.log(`${story.id}: ${story.steps.length} step${story.steps.length === 1 ? '' : 's'}, no findings`);
  return findings.length === 0;
});

const files = buildStories(sound, reviewedOn(writings));
const manifestPath = join(OUTPUT, 'manifest.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
const others = manifest.files.filter(({ path }) => !path.startsWith('stories/'));
rmSync(join(OUTPUT, 'stories'), { recursive: true, force: true });
mkdirSync(join(OUTPUT, 'stories'));
for (const { path, content } of files) {
  writeFileSync(join(OUTPUT, path), content);
}
writeFileSync(manifestPath, JSON.stringify({ ...manifest, files: [...others, ...files.map(manifestEntry)] }, null, 1));
