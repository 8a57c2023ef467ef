import { parseAddress } from '#core/view/parse-address';
import type { DrawView, ViewPictureWish } from '#features/deck/pictures';
import { language } from '#i18n/index';
import type { ThemeName } from '#map/palette';
import type { Edition } from '#state/edition.svelte';
import { LivePictures } from '../../live-pictures';

interface Kept {
  address: Promise<string>;
  /** In how many places it is shown. */
  shown: number;
}

/** So many pictures that are shown nowhere are kept: a step that is opened again, or put back, has its picture at once. */
const KEPT_UNSHOWN = 24;

/** Views drawn as pictures behind addresses of this page, one after the other, each once. */
export class DeckPictures {
  readonly #pictures: LivePictures;
  /** What was shown last stands last. */
  readonly #kept = new Map<string, Kept>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(edition: Edition) {
    this.#pictures = new LivePictures(edition);
  }

  /** Draws in the language of the page and a theme that is in force. */
  in(theme: ThemeName): DrawView {
    return (wish) => {
      const key = JSON.stringify([wish, theme, language()]);
      const kept = this.#kept.get(key) ?? { address: this.#queue(wish, theme), shown: 0 };
      kept.shown += 1;
      this.#kept.set(key, kept);
      kept.address.catch(() => this.#kept.get(key) === kept && this.#kept.delete(key));
      return { address: kept.address, letGo: () => this.#letGo(key, kept) };
    };
  }

  /** Lets go of all pictures. */
  stop(): void {
    this.#pictures.stop();
    this.#kept.forEach(revoke);
    this.#kept.clear();
  }

  #letGo(key: string, kept: Kept): void {
    kept.shown -= 1;
    if (kept.shown > 0 || this.#kept.get(key) !== kept) return;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const unshown = [...this.#kept].filter(([, { shown }]) => shown === 0);
    for (const [oldest, picture] of unshown.slice(0, -KEPT_UNSHOWN)) {
      this.#kept.delete(oldest);
      revoke(picture);
    }
  }

  #queue({ view, width, height }: ViewPictureWish, theme: ThemeName): Promise<string> {
    const size = { width, height };
    const draw = async (): Promise<string> => {
      // Within the page it is called by the words beside it. A small one has no names: they would be too many and too small.
      const { svg } = await this.#pictures.draw(parseAddress(view).view, {
        size,
        language: language(),
        theme,
        title: '',
        named: width > 400
      });
      return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    };
    const drawn = this.#last.then(draw);
    this.#last = drawn.catch(() => {});
    return drawn;
  }
}

function revoke({ address }: Kept): void {
  void address.then(URL.revokeObjectURL, () => {});
}
