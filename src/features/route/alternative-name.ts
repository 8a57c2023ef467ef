import type { Atlas } from '#core/atlas/atlas';
import { seaPorts } from '#core/network/sea-ports';
import type { Alternative, Passage } from '#core/network/types';
import { language, m } from '#i18n/index';
import { listed } from '#i18n/quantities';
import { legModeName } from '#i18n/route-words';
import { lineName, passageName } from '#i18n/route-titles';
import type { RouteBench } from './bench.svelte';

/** More than these would be a description, not a name. */
const NAMED = 2;

/** What another way is called: by its corridor, the passages or lines that set it apart, else by what it is mostly travelled by. */
export function alternativeName(
  { id, by, route, shares }: Pick<Alternative, 'id' | 'by' | 'route' | 'shares'>,
  passages: readonly Passage[] | undefined,
  atlas: Atlas | null
): string {
  if (id === 'best') return m.alternative_best();
  if (by.corridor) return corridorName(by.corridor[language()], seaPorts(route), atlas);
  const crossed = by.passages.map((passage) => passageName(passage, passages));
  const lines = atlas ? by.lines.map((line) => lineName(line, atlas)) : [];
  // Names of lines are long: one tells enough.
  const named = crossed.length > 0 ? crossed.slice(0, NAMED) : lines.slice(0, 1);
  if (named.length > 0) return m.alternative_by({ names: listed(named) });
  // The only thing to tell of some is what they keep clear of.
  if (by.without !== undefined) return m.alternative_without({ name: passageName(by.without, passages) });
  const [most] = Object.entries(shares).sort(([, a], [, b]) => b - a);
  return most ? legModeName(most[0] as keyof typeof shares) : m.alternative_other();
}

/** A corridor with the ports it is reached by: other ways along it may begin at others. */
function corridorName(corridor: string, ports: readonly string[], atlas: Atlas | null): string {
  const names = ports.flatMap((port) => atlas?.places.find(({ id }) => id === port)?.names[language()] ?? []);
  return names.length > 0 ? m.alternative_corridor({ corridor, names: listed(names) }) : corridor;
}

/** What the way is called that the route in hand takes in the place of the best; empty where it takes the best. */
export function chosenWayName({ ways, routing, atlas }: Pick<RouteBench, 'ways' | 'routing' | 'atlas'>): string {
  const { chosen, meta } = routing;
  if (chosen?.way === undefined || ways.isLost) return '';
  const taken = ways.answer?.ok ? ways.answer.value.find(({ id }) => id === chosen.way) : undefined;
  return taken ? alternativeName(taken, meta?.passages, atlas) : m.alternative_other();
}
