import type { Visit } from './visit';

/** All that was measured of one page, run by run. */
export interface Series {
  visits: Visit[];
  /** Frames, in milliseconds: of the first flight, while finer ground comes, and of flying and dragging once it is there. */
  firstFlight: number[];
  flying: number[];
  dragging: number[];
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

type Field = { [Key in keyof Visit]: Visit[Key] extends number ? Key : never }[keyof Visit];

const FIELDS: readonly (readonly [string, Field, 'KB' | 'ms' | ''])[] = [
  ['transferred for first map', 'firstViewBytes', 'KB'],
  ['transferred until idle', 'bytes', 'KB'],
  ['requests', 'requests', ''],
  ['first contentful paint', 'firstPaint', 'ms'],
  ['time to first map', 'firstMap', 'ms'],
  ['time to idle', 'idle', 'ms'],
  ['longest task until idle', 'longestTask', 'ms'],
  ['script', 'script', 'ms'],
  ['heap at rest', 'heapBytes', 'KB']
];

const WAYS = [
  ['of the first flight', 'firstFlight'],
  ['while flying', 'flying'],
  ['while dragging', 'dragging']
] as const;

const told = (value: number, unit: string): string =>
  Number.isNaN(value) ? '–' : `${(unit === 'KB' ? value / 1000 : value).toFixed(0)} ${unit}`.trim();
const ratio = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** The figures of the site and of the map alone, side by side: medians over the runs, frames over all of them. */
export function printSideBySide(site: Series, bare: Series): void {
  const row = (name: string, one: number, other: number, unit: string): void =>
    console.log(
      `${name.padEnd(28)}${told(one, unit).padStart(12)}${told(other, unit).padStart(12)}${ratio(one / other).padStart(9)}`
    );
  console.log(`${''.padEnd(28)}${'site'.padStart(12)}${'map alone'.padStart(12)}${'ratio'.padStart(9)}`);
  for (const [name, field, unit] of FIELDS) row(name, medianOf(site, field), medianOf(bare, field), unit);
  for (const [name, way] of WAYS) {
    row(`frame ${name}, median`, median(site[way]), median(bare[way]), 'ms');
    row(`frame ${name}, p95`, quantile(site[way], 0.95), quantile(bare[way], 0.95), 'ms');
  }
}

const medianOf = (series: Series, field: Field): number => median(series.visits.map((visit) => visit[field]));

export interface Beside {
  /** First contentful paint of a page that holds the drawing alone, in milliseconds. */
  drawingPaint: number;
  /** The longest task after the site had come to rest, while it was moved, in milliseconds. */
  laterTask: number;
  /** The same of what the processor spent on the page's own work: a task that draws waits for the frame, too. */
  laterWork: number;
  /** The heap after 200 changes of the view, as a share of what it was. */
  heapGrowth: number;
}

/** The bars of the project, each with what was measured and whether it holds. */
export function printBars(site: Series, bare: Series, { drawingPaint, laterTask, laterWork, heapGrowth }: Beside): void {
  const of = (field: Field): number => medianOf(site, field) / medianOf(bare, field);
  const frame = (way: 'flying' | 'dragging', share: number): number => quantile(site[way], share) / quantile(bare[way], share);
  const bars: readonly (readonly [string, number, number])[] = [
    ['first view in KB', medianOf(site, 'firstViewBytes') / 1000, 650],
    ['first paint, to that of the drawing alone', medianOf(site, 'firstPaint') / drawingPaint, 1.1],
    ['time to first map, to the map alone', of('firstMap'), 1.25],
    ['frame while flying, median', frame('flying', 0.5), 1.15],
    ['frame while flying, p95', frame('flying', 0.95), 1.15],
    ['frame while dragging, median', frame('dragging', 0.5), 1.15],
    ['frame while dragging, p95', frame('dragging', 0.95), 1.15],
    ['longest task after load in ms', laterTask, 200],
    ['the same without waiting for frames', laterWork, 200],
    ['heap after 200 changes of the view', heapGrowth, 1.1]
  ];
  for (const [name, value, most] of bars)
    console.log(`${value <= most ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)} (at most ${most})`);
}

/** What a visit fetched while it was open, the largest first. */
export function printFetched({ fetched }: Visit): void {
  const files = [...fetched].toSorted(([, one], [, other]) => other.bytes - one.bytes);
  for (const [address, { bytes }] of files)
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${new URL(address).pathname}`);
}
