import type { Atlas, Prose, PublishedLength, Route } from '../atlas/atlas';
import type { ComparedWay } from './comparisons';

/** What is published of the length of a way: of which route of the atlas, by whom, and why it is not the length of the way. */
export interface ComparedPublished extends Pick<PublishedLength, 'publishedMetres' | 'source'> {
  route: Pick<Route, 'id' | 'names'>;
  reason?: Prose;
}

/** The published length to be told beside a way of a ready comparison; nothing for most. */
export function publishedOf(
  { publishedAs, publishedReason }: Pick<ComparedWay, 'publishedAs' | 'publishedReason'>,
  { routes }: Pick<Atlas, 'routes'>
): ComparedPublished | undefined {
  const route = routes.find(({ id }) => id === publishedAs);
  const figure = route?.published.find(({ comparable }) => comparable);
  if (!route || !figure) return undefined;
  const { publishedMetres, source, deviation } = figure;
  const reason = publishedReason ?? deviation;
  return { route: { id: route.id, names: route.names }, publishedMetres, source, ...(reason && { reason }) };
}
