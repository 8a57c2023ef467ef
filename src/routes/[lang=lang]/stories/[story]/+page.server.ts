import { loadToldStory, storyEntries } from '../../../told-story.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = storyEntries;

export const load: PageServerLoad = ({ params, fetch }) => loadToldStory(params, fetch);
