import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { NetworkNames } from '#core/network/names';
import type { Reading } from '#core/reading/reading';
import { ROOM_NAMES, type Room } from '#core/reading/rooms';
import type { Story, StoryHead } from '#core/story/story';

const FOLDER = join('static/data', EDITION);

/** Which pages there are, asked while the site is built. */
function readEditionFile(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
}

/** The ids of the things of every room: a page stands because its thing does. */
export function idsByRoom(): Readonly<Record<Room, readonly string[]>> {
  const atlas = readEditionFile('atlas.json') as Atlas;
  const reading = readEditionFile('reading/en.json') as Reading;
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    subjects: SUBJECTS,
    places: ids(atlas.places),
    routes: ids(atlas.routes),
    lines: ids(atlas.lines),
    areas: ids(atlas.areas),
    groups: ids(atlas.sets),
    actors: ids(reading.actors),
    events: ids(reading.events),
    claims: ids(reading.claims),
    figures: ids(reading.series),
    glossary: ids(reading.terms)
  };
}

/** Every page of a thing, without the language. */
export function pageEntries(): { room: Room; id: string }[] {
  const ids = idsByRoom();
  return ROOM_NAMES.flatMap((room) => ids[room].map((id) => ({ room, id })));
}

/** The ids of the passages. Throws where the edition has no sea network: their pages tell what is computed on it. */
export function passageIds(): string[] {
  const binary = join(FOLDER, 'network/network.bin');
  if (!existsSync(binary)) throw new Error(`${binary} is missing: the edition is not whole. Make it with \`npm run geo\`.`);
  const { passages } = readEditionFile('network/network.json') as NetworkNames;
  return passages.map(({ id }) => id);
}

/** The ids of the stories. */
export function storyIds(): string[] {
  return (readEditionFile('stories/index.json') as StoryHead[]).map(({ id }) => id);
}

/** Every step of every story. */
export function storySteps(): { story: string; step: string }[] {
  return storyIds().flatMap((story) => {
    const { steps } = readEditionFile(`stories/${story}.json`) as Story;
    return steps.map(({ id }) => ({ story, step: id }));
  });
}

/** The folders of the articles. */
export function articleSlugs(): string[] {
  return (readEditionFile('reading/en.json') as Reading).articles.map(({ id }) => id);
}
