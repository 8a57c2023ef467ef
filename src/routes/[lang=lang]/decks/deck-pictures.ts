import { parseAddress } from '#core/view/parse-address';
import type { DrawView, ViewPictureWish } from '#features/deck/pictures';
import { language } from '#i18n/index';
import type { ThemeName } from '#map/palette';
import type { Edition } from '#state/edition.svelte';
import { LivePictures } from '../../live-pictures';

/** Views drawn as pictures behind addresses of this page, one after the other, each once. */
export class DeckPictures {
  readonly #pictures: LivePictures;
  readonly #drawn = new Map<string, Promise<string>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(edition: Edition) {
    this.#pictures = new LivePictures(edition);
  }

  /** Draws in the language of the page and a theme that is in force. */
  in(theme: ThemeName): DrawView {
    return (wish) => {
      const key = JSON.stringify([wish, theme, language()]);
      const drawn = this.#drawn.get(key) ?? this.#queue(wish, theme);
      this.#drawn.set(key, drawn);
      drawn.catch(() => this.#drawn.delete(key));
      return drawn;
    };
  }

  /** Lets go of all pictures. */
  stop(): void {
    this.#pictures.stop();
    for (const drawn of this.#drawn.values()) void drawn.then(URL.revokeObjectURL, () => {});
    this.#drawn.clear();
  }

  #queue({ view, title, width, height }: ViewPictureWish, theme: ThemeName): Promise<string> {
    const size = { width, height };
    const draw = async (): Promise<string> => {
      // A small picture has no names: they would be too many and too small.
      const { svg } = await this.#pictures.draw(parseAddress(view).view, {
        size,
        language: language(),
        theme,
        title,
        named: width > 400
      });
      return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    };
    const drawn = this.#last.then(draw);
    this.#last = drawn.catch(() => {});
    return drawn;
  }
}
