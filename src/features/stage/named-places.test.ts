import { describe, expect, it } from 'vitest';
import type { Passage, Route } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';
import { namedPlaces } from './named-places';

const passage = (id: string, place?: string): Passage => ({ id, ...(place && { place }) }) as unknown as Passage;
const PASSAGES = [passage('suez', 'suez-canal'), passage('hormuz', 'strait-of-hormuz'), passage('dover')];
const route = (...passages: string[]): Route => ({ passages }) as unknown as Route;
const view = parseAddress('route=place.mumbai-port:18.97,72.87~passage.suez~place.rotterdam:51.9,4.48').view;

describe('the places a view names', () => {
  it('are the stops of its routes and the passages these go by, each once and without a ring', () => {
    const found = [route('suez', 'dover'), route('suez')];
    const named = namedPlaces(view, found, PASSAGES, []);
    expect(named.map(({ id }) => id)).toEqual(['mumbai-port', 'rotterdam', 'suez-canal']);
    expect(named.every(({ kind, isPlain }) => kind === 'place' && isPlain)).toBe(true);
  });

  it('leave out what is marked as a passage: it has its name there', () => {
    const names = { ar: 'السويس', en: 'Suez' };
    const marked = [{ id: 'suez', at: [32, 30], gates: [], state: 'opened', text: 'Suez: opened', names }] as const;
    expect(namedPlaces(view, [route('suez', 'hormuz')], PASSAGES, marked).map(({ id }) => id)).toEqual([
      'mumbai-port',
      'rotterdam',
      'strait-of-hormuz'
    ]);
  });

  it('tell the ends of its routes, which are named before what these pass', () => {
    const named = namedPlaces(view, [route('suez')], PASSAGES, []);
    expect(named.filter(({ isEnd }) => isEnd).map(({ id }) => id)).toEqual(['mumbai-port', 'rotterdam']);
  });

  it('name those first that the view opens', () => {
    const opening = parseAddress('route=60,30~60,170~open:hormuz&scenario=open:dover').view;
    const named = namedPlaces(opening, [route('suez', 'hormuz')], PASSAGES, []);
    expect(named.filter(({ isFirst }) => isFirst).map(({ id }) => id)).toEqual(['strait-of-hormuz']);
  });
});
