import { readFileSync } from 'node:fs';
import type { Network } from '#core/network/types';
import { comparePairs, compareSums, medianError, sail, shareWithin, sizeOf, type Compared } from './figures';
import { KNOWN_VOYAGES } from './known-voyages';
import { HARBOUR_PAIRS, OCEAN_PAIRS, PUBLISHED } from './published';

const REASONS = JSON.parse(readFileSync(new URL('reasons.json', import.meta.url), 'utf8')) as Record<string, string>;
const MOST_WORST = 20;

/** Why a voyage differs; nothing where nobody has said. */
export function reasonFor({ name }: Compared): string | undefined {
  return REASONS[name];
}

export function worstOf(rows: readonly Compared[]): Compared[] {
  return rows.toSorted((one, other) => sizeOf(other.error) - sizeOf(one.error)).slice(0, MOST_WORST);
}

const share = (part: number): string => `${(part * 100).toFixed(1)} %`;
const hundredths = (part: number): string => `${(part * 100).toFixed(2)} %`;
const miles = (value: number): string => (Number.isNaN(value) ? 'none' : value.toFixed(0));
const signed = (error: number): string => (Number.isNaN(error) ? 'none' : `${error > 0 ? '+' : ''}${(error * 100).toFixed(1)} %`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const LENGTH_HEAD = ['voyage', 'published', 'ours', 'error', 'snaps'];

function lengthRow({ name, published, ours, error, snaps }: Compared): string[] {
  return [name, String(published), miles(ours), signed(error), Number.isNaN(snaps) ? 'none' : snaps.toFixed(1)];
}

function summaryTable(groups: readonly (readonly [name: string, rows: readonly Compared[]])[]): string {
  const rows = groups.map(([name, compared]) => [
    name,
    String(compared.length),
    hundredths(medianError(compared)),
    share(shareWithin(compared, 0.05)),
    share(shareWithin(compared, 0.1))
  ]);
  return table(['pairs', 'count', 'median error', 'within 5 %', 'within 10 %'], rows);
}

function knownTable(network: Network): string {
  const rows = KNOWN_VOYAGES.map((voyage) => {
    const { ours, passages } = sail(network, voyage);
    return [voyage.name, `${miles(voyage.least)}–${miles(voyage.most)}`, miles(ours), passages.join(', ') || 'none'];
  });
  return table(['voyage', 'known', 'ours', 'passages'], rows);
}

/** The section of the report about lengths of voyages. */
export function seaSection(network: Network): string {
  const [own, oceans, harbours] = [PUBLISHED.pairs, OCEAN_PAIRS, HARBOUR_PAIRS].map((pairs) => comparePairs(network, pairs));
  const all = [own!, oceans!, harbours!].flat();
  const worst = worstOf(all).map((row) => [...lengthRow(row), reasonFor(row) ?? '—']);
  return `## Voyages: ${PUBLISHED.publication}, nautical miles

Lengths of our routes between the positions that the publication prints, each of which names its source in
\`tests/oracle/sea\`; the stretches at both ends that join them to the water are counted in. Three samples: pairs of the atlas'
own subjects, sailed by the way the publication states where it is one of our passages; ports over all oceans; and ports small
and large, each to a junction. The files say by what rule they were taken. ${PUBLISHED.leftOut.length} pairs are left out because
the publication prints no position for one of their ends.

${summaryTable([
  ['own subjects', own!],
  ['own subjects, port to port', own!.filter(({ isPort }) => isPort)],
  ['all oceans', oceans!],
  ['ports to junctions', harbours!],
  ['all', all]
])}

The worst twenty:

${table([...LENGTH_HEAD, 'why'], worst)}

Sums of the publication over its junctions, against one route of ours by way of them:

${table(LENGTH_HEAD, compareSums(network).map(lengthRow))}

Known by hand:

${knownTable(network)}

Own subjects:

${table(LENGTH_HEAD, own!.map(lengthRow))}

All oceans:

${table(LENGTH_HEAD, oceans!.map(lengthRow))}

Ports to junctions:

${table(LENGTH_HEAD, harbours!.map(lengthRow))}
`;
}
