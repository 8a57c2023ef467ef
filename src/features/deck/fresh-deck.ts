import { newDeck, type Deck } from '#core/story/deck';
import type { StoryText } from '#core/story/story';
import { locales, m, type Locale } from '#i18n/index';
import { freshDeckId } from '#state/decks';

/** A deck that has no steps and the usual name. */
export function freshDeck(): Deck {
  return newDeck(freshDeckId(), { ar: usualTitle('ar'), en: usualTitle('en') }, new Date());
}

/** A title as it is after it was written in one language: the usual name in the other, which nobody wrote, gives way to it. */
export function retitled(title: StoryText, locale: Locale, written: string): StoryText {
  const [other] = locales.filter((each) => each !== locale);
  const giveWay = written.trim() !== '' && title[other!] === usualTitle(other!);
  return { ...title, ...(giveWay && { [other!]: '' }), [locale]: written };
}

const usualTitle = (locale: Locale): string => m.deck_new_title({}, { locale });
