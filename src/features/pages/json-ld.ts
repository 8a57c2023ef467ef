import type { Atlas } from '#core/atlas/atlas';
import { plainText } from '#core/reading/inline';
import { parseRef } from '#core/reading/ref';
import type { Claim, Event, Reading } from '#core/reading/reading';
import { LANGUAGES } from '#core/atlas/vocabulary';
import { m } from '#i18n/index';
import { titleOf } from '#i18n/titles';
import { verdictName } from '#i18n/reading-words';

interface Described {
  title: string;
  description: string;
  url: string;
  language: 'ar' | 'en';
}
interface Source {
  atlas: Atlas;
  reading: Reading;
  ref: string;
}

const publisher = () => ({ '@type': 'Organization', name: m.site_name() });

/** What a page says of itself to machines, in the words of schema.org. */
export function jsonLdOf({ atlas, reading, ref }: Source, page: Described): object {
  const { kind, id } = parseRef(ref)!;
  const find = <T extends { id: string }>(records: readonly T[]) => records.find((record) => record.id === id);
  const shared = { '@context': 'https://schema.org', inLanguage: page.language, url: page.url, description: page.description };
  const place = kind === 'place' ? find(atlas.places) : undefined;
  if (place) {
    const also = [...LANGUAGES.flatMap((language) => place.names[language] ?? []), ...place.also];
    return {
      ...shared,
      '@type': 'Place',
      name: page.title,
      alternateName: [...new Set(also)].filter((name) => name !== page.title),
      geo: { '@type': 'GeoCoordinates', longitude: place.at[0], latitude: place.at[1] },
      ...(place.country && { address: { '@type': 'PostalAddress', addressCountry: place.country } })
    };
  }
  const claim = kind === 'claim' ? find(reading.claims) : undefined;
  if (claim) return { ...shared, ...claimReview(claim, { atlas, reading, ref }) };
  const event = kind === 'event' ? find(reading.events) : undefined;
  if (event) return { ...shared, ...eventOf(event, { atlas, reading, ref }, page) };
  const term = kind === 'term' ? find(reading.terms) : undefined;
  if (term) return { ...shared, '@type': 'DefinedTerm', name: term.names, description: plainText(term.definition) };
  return {
    ...shared,
    '@type': 'Article',
    headline: page.title.slice(0, 110),
    author: publisher(),
    publisher: publisher(),
    dateModified: reading.articles[0]?.reviewed
  };
}

function claimReview(claim: Claim, { atlas, reading }: Source): object {
  const article = reading.articles.find((each) => each.id === claim.article);
  return {
    '@type': 'ClaimReview',
    claimReviewed: plainText(claim.claim),
    reviewBody: plainText(claim.check),
    datePublished: claim.checked,
    author: publisher(),
    // A verdict is a word of ours, on no scale: no number is made up for it.
    reviewRating: { '@type': 'Rating', alternateName: verdictName(claim.verdict) },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Thing', name: titleOf(`actor:${claim.speaker}`, { atlas, reading }) },
      ...(article && {
        appearance: {
          '@type': 'CreativeWork',
          name: article.title,
          datePublished: article.published,
          inLanguage: article.originalLanguage
        }
      })
    }
  };
}

function eventOf(event: Event, { atlas, reading }: Source, page: Described): object {
  return {
    '@type': 'Event',
    name: page.title,
    startDate: event.date,
    ...(event.until && { endDate: event.until }),
    ...(event.at.length > 0 && {
      location: event.at.map((id) => ({ '@type': 'Place', name: titleOf(`place:${id}`, { atlas, reading }) }))
    })
  };
}
