import { formatAddress } from '#core/view/format-address';
import type { DrawnPicture, DrawPicture } from '#features/present/room';

/** Draws each picture once: steps are gone back to. One that failed may be asked for again. `manner` tells what else it depends on. */
export function rememberPictures(draw: DrawPicture, manner: () => string): DrawPicture {
  const drawn = new Map<string, Promise<DrawnPicture>>();
  return (wish) => {
    const key = [formatAddress(wish.view), wish.named, wish.width, wish.height, wish.title, manner()].join('|');
    const known = drawn.get(key) ?? draw(wish);
    drawn.set(key, known);
    known.catch(() => drawn.delete(key));
    return known;
  };
}
