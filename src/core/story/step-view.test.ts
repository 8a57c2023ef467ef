import { describe, expect, it } from 'vitest';
import { fitsAddress } from '../measure/format-measure';
import { parseAddress } from '../view/parse-address';
import { readDeck } from './read-deck';
import { stepView } from './step-view';

const measured = (points: number) =>
  parseAddress(`measure=line~${Array.from({ length: points }, (_, at) => `${at % 90}.25,${at % 180}.5`).join('~')}`).view;

const deckOf = (view: string) => {
  const text = { ar: '', en: '' };
  const step = { id: 'one', title: text, text, notes: text, view, minutes: 1, figure: null };
  const made = '2026-11-30T12:00:00.000Z';
  const about = { id: 'deck', title: text, summary: text, article: null, basedOn: null };
  return { ...about, made, changed: made, steps: [step] };
};

describe('the view of a step', () => {
  it('holds measurements that are too long for an address, and a deck keeps them', () => {
    const view = measured(800);
    expect(fitsAddress(view.measure)).toBe(false);
    const { query, isWhole } = stepView(view);
    expect(isWhole).toBe(true);
    expect(parseAddress(query).view).toEqual(view);
    const { deck, findings } = readDeck(deckOf(query));
    expect([deck.steps[0]?.view, findings]).toEqual([query, []]);
  });

  it('says where even a step has no room for them', () => {
    const { query, isWhole } = stepView({ ...measured(1900), theme: 'dark' });
    expect([query, isWhole]).toEqual(['theme=dark', false]);
  });
});
