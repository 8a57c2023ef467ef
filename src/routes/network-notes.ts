import { SEA_SOURCE } from '#core/network/own-sources';
import { m } from '#i18n/index';
import { legSourceText } from '#i18n/source-words';
import { sourcesOnce } from '#i18n/sources-once';
import type { ViewRoute } from '#state/network/view-routes';

/** What routes and a reach rest on, with the sources of their legs, in the page's language. */
export function networkNotes(routes: readonly Pick<ViewRoute, 'answer'>[], hasReach: boolean): string[] {
  const sources = sourcesOf(routes);
  return [
    ...(sources.length > 0 ? [m.sheet_routes_note({ sources: sources.join(m.semicolon()) })] : []),
    ...reachNotes(hasReach)
  ];
}

/** The same with each source in a line of its own, for a list that may run on from page to page. */
export function networkList(routes: readonly Pick<ViewRoute, 'answer'>[], hasReach: boolean): string[] {
  const sources = sourcesOf(routes);
  return [...(sources.length > 0 ? [m.handout_routes_note(), ...sources] : []), ...reachNotes(hasReach)];
}

function sourcesOf(routes: readonly Pick<ViewRoute, 'answer'>[]): string[] {
  return sourcesOnce(routes.flatMap(({ answer }) => (answer.ok ? answer.value.legs.map(({ source }) => source) : [])));
}

function reachNotes(hasReach: boolean): string[] {
  return hasReach ? [m.sheet_reach_note({ source: legSourceText(SEA_SOURCE) })] : [];
}
