import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { storyFile, type StoryFile } from '#core/story/source-schema';
import type { Story, StoryHead } from '#core/story/story';
import { headOf } from '#core/story/head';
import { encodeValue } from '#core/measure/format-measure';
import { formatAddress } from '#core/view/format-address';
import { parseAddress } from '#core/view/parse-address';
import { CONTENT_FOLDER } from './reading';
import { readSource } from './sources';
import { SourceError, type BuiltFile } from './step';
import { LANGUAGES_WRITTEN, readStepText } from './story-step';

/** A story as it is written, before it is checked against the atlas and the articles. */
export interface WrittenStory extends Story {
  /** The file that names its steps. */
  file: string;
}

const STORIES_FOLDER = join(CONTENT_FOLDER, 'stories');

/** The stories there are: a folder is a story because it is there. */
export function storyIds(folder = STORIES_FOLDER): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}

/** Reads the stories, all of them or those named. Throws a {@link SourceError} that names file, step and reason. */
export function loadStories(ids?: readonly string[], folder = STORIES_FOLDER): WrittenStory[] {
  return (ids ?? storyIds(folder)).map((id) => readStory(join(folder, id), id));
}

function readStory(folder: string, id: string): WrittenStory {
  const path = join(folder, 'story.yaml');
  const file = relative(process.cwd(), path);
  if (!existsSync(path)) throw new SourceError(file, id, 'does not exist');
  const { steps, ...head } = readSource(storyFile, path);
  refuseSurplus(folder, steps);
  return { id, file, ...head, steps: steps.map((step) => readStep(folder, step)) };
}

function readStep(folder: string, { id, minutes, figure, view }: StoryFile['steps'][number]): Story['steps'][number] {
  const [ar, en] = LANGUAGES_WRITTEN.map((language) => readStepText(join(folder, language, `${id}.md`)));
  return {
    id,
    title: { ar: ar!.title, en: en!.title },
    text: { ar: ar!.text, en: en!.text },
    notes: { ar: ar!.notes, en: en!.notes },
    view: Object.entries(view)
      .map(([parameter, value]) => `${encodeURIComponent(parameter)}=${encodeValue(value)}`)
      .join('&'),
    minutes,
    figure
  };
}

/** A text that no step names would never be read. */
function refuseSurplus(folder: string, steps: readonly { id: string }[]): void {
  for (const language of LANGUAGES_WRITTEN) {
    const texts = existsSync(join(folder, language)) ? readdirSync(join(folder, language)) : [];
    const surplus = texts.find((name) => !steps.some(({ id }) => name === `${id}.md`));
    if (surplus) throw new SourceError(relative(process.cwd(), join(folder, language, surplus)), 'file', 'belongs to no step');
  }
}

/** The files of the edition: each story, its views as `format-address` writes them, and what lists need. `date` is the day of the articles they follow. */
export function buildStories(stories: readonly WrittenStory[], date: string): BuiltFile[] {
  const heads: StoryHead[] = stories.map(headOf);
  const told = stories.map(({ file: _, ...story }): [string, Story] => [
    story.id,
    { ...story, steps: story.steps.map((step) => ({ ...step, view: formatAddress(parseAddress(step.view).view) })) }
  ]);
  return [['index', heads] as const, ...told].map(([name, content]) => ({
    path: `stories/${name}.json`,
    content: JSON.stringify(content),
    source: 'Stories of the atlas; each statement names its paragraph or leads to its source',
    licence: 'CC BY 4.0',
    date
  }));
}
