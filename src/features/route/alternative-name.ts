import type { Atlas } from '#core/atlas/atlas';
import { alternativeName as nameOf, OTHER_WAY } from '#core/network/alternative-name';
import type { Alternative, Passage } from '#core/network/types';
import { language } from '#i18n/index';
import { lineName, passageName } from '#i18n/route-titles';
import type { RouteBench } from './bench.svelte';

/** What another way is called, in the language of the page. */
export function alternativeName(
  alternative: Pick<Alternative, 'id' | 'by' | 'route' | 'shares'>,
  passages: readonly Passage[] | undefined,
  atlas: Atlas | null
): string {
  return nameOf(alternative, language(), {
    passage: (id) => passageName(id, passages),
    line: (id) => (atlas ? lineName(id, atlas) : id),
    place: (id) => atlas?.places.find((place) => place.id === id)?.names[language()]
  });
}

/** What the way is called that the route in hand takes in the place of the best; empty where it takes the best. */
export function chosenWayName({ ways, routing, atlas }: Pick<RouteBench, 'ways' | 'routing' | 'atlas'>): string {
  const { chosen, meta } = routing;
  if (chosen?.way === undefined || ways.isLost) return '';
  const taken = ways.answer?.ok ? ways.answer.value.find(({ id }) => id === chosen.way) : undefined;
  return taken ? alternativeName(taken, meta?.passages, atlas) : OTHER_WAY[language()];
}
