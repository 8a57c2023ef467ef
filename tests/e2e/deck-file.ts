import type { Lang } from './words';

export interface DeckFile {
  deck: { id: string; steps: { id: string; title: Record<Lang, string>; view: string }[] };
}

/** What its steps are called. */
export const TITLES = ['Alpha', 'Beta', 'Gamma'];

/** A file of a deck of three steps, as the atlas writes it. */
export function deckFile(): DeckFile & Record<string, unknown> {
  const made = '2026-11-27T04:00:00.000Z';
  const step = (title: string, index: number) => ({
    id: title.toLowerCase(),
    title: { ar: title, en: title },
    text: { ar: 'نص **بارز**', en: 'A **strong** word' },
    notes: { ar: '', en: '' },
    view: `camera=${20 + index},60,2&projection=mercator&subjects=chabahar`,
    minutes: 2,
    figure: null
  });
  const title = { ar: 'Lecture', en: 'Lecture' };
  const deck = { id: 'deck-000000000001', title, summary: { ar: '', en: '' }, article: null, basedOn: null, made, changed: made };
  return { masarat: 'deck', version: 1, deck: { ...deck, steps: TITLES.map(step) } };
}
