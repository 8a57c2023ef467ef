import { readFileSync } from 'node:fs';
import type { Accuracy, VoyageRow, VoyageSample, WorstVoyage } from '#content/method/accuracy';
import type { Network } from '#core/network/types';
import { comparePairs, medianError, shareWithin, type Compared } from './figures';
import { HARBOUR_PAIRS, OCEAN_PAIRS, PUBLISHED } from './published';
import { reasonFor, worstOf } from './section';

/** How the page of the method calls a voyage, and why it differs, in Arabic; the English reason is that of the report. */
export interface ToldVoyage {
  ar: string;
  en: string;
  why: string;
}

export const TOLD = JSON.parse(readFileSync(new URL('told.json', import.meta.url), 'utf8')) as Record<string, ToldVoyage>;
const MOST_TOLD = 5;

/** Our voyages beside those of each sample of the publication. */
export type Samples = Readonly<Record<Exclude<VoyageSample, 'all'>, readonly Compared[]>>;

export function sailSamples(network: Network): Samples {
  return {
    own: comparePairs(network, PUBLISHED.pairs),
    oceans: comparePairs(network, OCEAN_PAIRS),
    harbours: comparePairs(network, HARBOUR_PAIRS)
  };
}

/** What the page of the method says of voyages. */
export function voyageAccuracy(samples: Samples): Accuracy['voyages'] {
  const { own, oceans, harbours } = samples;
  const all = [...own, ...oceans, ...harbours];
  return {
    // Its licence stands among those of the other sources.
    publication: PUBLISHED.publication.replace(/ \([^)]*\)$/, ''),
    leftOut: PUBLISHED.leftOut.length,
    samples: [sampleRow('own', own), sampleRow('oceans', oceans), sampleRow('harbours', harbours), sampleRow('all', all)],
    worst: worstOf(all).slice(0, MOST_TOLD).map(worstRow)
  };
}

function sampleRow(sample: VoyageSample, rows: readonly Compared[]): VoyageRow {
  return {
    sample,
    pairs: rows.length,
    medianError: rounded(medianError(rows), 4),
    within5: rounded(shareWithin(rows, 0.05), 3),
    within10: rounded(shareWithin(rows, 0.1), 3)
  };
}

function worstRow(row: Compared): WorstVoyage {
  const told = TOLD[row.name];
  const why = reasonFor(row);
  if (!told || why === undefined) throw new Error(`Nobody has said in both languages why ${row.name} differs.`);
  const { ar, en } = told;
  const names = { ar, en };
  return {
    names,
    published: row.published,
    ours: rounded(row.ours, 0),
    error: rounded(row.error, 3),
    why: { ar: told.why, en: why }
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
