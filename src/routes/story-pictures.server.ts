import type { Atlas } from '#core/atlas/atlas';
import type { StoryStep } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import type { ViewPicture } from '#map/drawn/draw-view';
import { answerRoutes } from '#state/network/answer-question';
import { readNetwork } from '#state/network/read-network';
import { rememberAnswers } from '#state/network/view-routes';
import { readFile } from '#state/read-edition';
import { pictureOfView, type PictureNetwork, type PictureWish } from './view-pictures';

let asked: Promise<PictureNetwork> | undefined;

async function networkFor(fetch: typeof globalThis.fetch): Promise<PictureNetwork> {
  const network = await readNetwork(fetch);
  const { passages, plannedLines, defaults } = network;
  return {
    passages,
    plannedLines,
    defaults,
    routes: rememberAnswers((requests) => Promise.resolve(answerRoutes(network, requests))),
    reach: ({ origin, limits, options }) => Promise.resolve(network.reach(origin, limits, options))
  };
}

/** Draws the view of a step while the site is built; the base map and the network are read once for all pictures. */
export async function pictureOfStep(
  { view, title }: Pick<StoryStep, 'view' | 'title'>,
  wish: Omit<PictureWish, 'title'>,
  fetch: typeof globalThis.fetch
): Promise<ViewPicture> {
  const file = (path: string): Promise<unknown> => readFile(path, fetch);
  const atlas = (await file('atlas.json')) as Atlas;
  return pictureOfView(
    parseAddress(view).view,
    { ...wish, title: title[wish.language] },
    {
      atlas,
      file,
      network: () => (asked ??= networkFor(fetch))
    }
  );
}
