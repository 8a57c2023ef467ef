import { formatShares, LEAST_SHARE } from '#core/format/shares';
import type { Alternative } from '#core/network/types';
import { language } from '#i18n/index';
import { listed } from '#i18n/quantities';
import { legModeName } from '#i18n/route-words';

/** The shares of a way by mode in percent, rounded as in the profile and on the command line. */
export function sharesText(shares: Alternative['shares']): string {
  const held = Object.entries(shares).filter(([, share]) => share >= LEAST_SHARE);
  const texts = formatShares(
    held.map(([, share]) => share),
    language()
  );
  return listed(held.map(([mode], index) => `${legModeName(mode as keyof typeof shares)} ${texts[index]!}`));
}
