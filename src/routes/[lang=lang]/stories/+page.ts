import { readLibrary } from '#state/read-edition';
import { readStory, readStoryHeads } from '#state/read-stories';
import type { PageLoad } from './$types';

/** The list is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const [{ reading }, heads] = await Promise.all([readLibrary(params.lang, fetch), readStoryHeads(fetch)]);
  // The long story first: the others follow threads of it.
  const ordered = [...heads].sort((a, b) => b.stepCount - a.stepCount);
  const stories = await Promise.all(
    ordered.map(async (head) => ({ ...head, firstStep: (await readStory(head.id, fetch)).steps[0]?.id ?? '' }))
  );
  return { reading, stories };
};
