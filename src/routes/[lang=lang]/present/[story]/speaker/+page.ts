import { loadStory } from '../../load-story';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, fetch }) => loadStory(params.story, fetch);
