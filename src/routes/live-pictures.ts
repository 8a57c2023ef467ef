import type { StoryStep } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import type { View } from '#core/view/view';
import type { PictureWish as HandoutWish } from '#features/export/handout/source';
import type { DrawnPicture, PictureWish as PresentWish } from '#features/present/pictures';
import { language, type Locale } from '#i18n/index';
import type { ViewPicture } from '#map/drawn/draw-view';
import type { ThemeName } from '#map/palette';
import type { Edition } from '#state/edition.svelte';
import { editionNetwork } from '#state/network/edition-network';
import { NetworkClient } from '#state/network/network-client';
import { rememberAnswers, type AskReach, type AskRoutes } from '#state/network/view-routes';
import {
  foundLines,
  foundNotes,
  pictureOfView,
  type PictureNetwork,
  type PictureSources,
  type PictureWish
} from './view-pictures';

/** Views drawn as pictures in the browser. The network is loaded in a worker of its own by the first that seeks a route. */
export class LivePictures {
  readonly #edition: Edition;
  #client: NetworkClient | undefined;
  #network: Promise<PictureNetwork> | undefined;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** The picture of a step for a file. */
  async step({ view, title }: Pick<StoryStep, 'view' | 'title'>, wish: HandoutWish): Promise<string> {
    const { width, height, language: locale, theme } = wish;
    const name = title[locale] || title.ar || title.en;
    const picture = await this.draw(parseAddress(view).view, { size: { width, height }, language: locale, theme, title: name });
    return picture.svg;
  }

  /** The picture of a view for the presenter, in the language of the page and a theme that is in force. */
  async presented({ view, title, width, height, named }: PresentWish, theme: ThemeName): Promise<DrawnPicture> {
    const { svg, frame, enlarged } = await this.draw(view, {
      size: { width, height },
      language: language(),
      theme,
      title,
      named
    });
    return {
      svg,
      width,
      height,
      project: (at) => {
        const point = frame.project(at);
        return point && { x: point[0] * enlarged, y: point[1] * enlarged };
      },
      unproject: ({ x, y }) => frame.invert([x / enlarged, y / enlarged])
    };
  }

  /** What was found for a step in words, for a file. */
  async found({ view }: Pick<StoryStep, 'view'>, locale: Locale): Promise<string[]> {
    return foundLines(parseAddress(view).view, locale, await this.#sources());
  }

  /** What that rests on, for some steps. */
  async foundNotes(steps: readonly Pick<StoryStep, 'view'>[], locale: Locale): Promise<string[]> {
    const views = steps.map(({ view }) => parseAddress(view).view);
    return foundNotes(views, locale, await this.#sources());
  }

  async draw(view: View, wish: PictureWish): Promise<ViewPicture> {
    return pictureOfView(view, wish, await this.#sources());
  }

  async #sources(): Promise<PictureSources> {
    const { file } = this.#edition;
    return { atlas: await this.#edition.load(), file, network: () => this.#askNetwork().catch(() => undefined) };
  }

  /** Lets the worker go; the next picture with a route starts it anew. */
  stop(): void {
    this.#client?.stop();
    this.#client = undefined;
    this.#network = undefined;
  }

  #askNetwork(): Promise<PictureNetwork> {
    this.#network ??= this.#load().catch((error: unknown) => {
      this.stop();
      throw error;
    });
    return this.#network;
  }

  async #load(): Promise<PictureNetwork> {
    const source = editionNetwork();
    const client = (this.#client = new NetworkClient(source.open()));
    client.ondeath = () => this.#client === client && this.stop();
    const { passages, plannedLines, defaults } = await client.load(source.binary, source.names);
    const routes: AskRoutes = rememberAnswers((requests) => client.ask('routes', { requests }));
    const reach: AskReach = rememberAnswers((ask) => client.ask('reach', ask));
    // A picture without its routes is better than none.
    return {
      passages,
      plannedLines,
      defaults,
      routes: (requests) => routes(requests).catch(() => []),
      reach
    };
  }
}
