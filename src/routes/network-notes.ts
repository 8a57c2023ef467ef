import { SEA_SOURCE } from '#core/network/own-sources';
import { m } from '#i18n/index';
import { legSourceText } from '#i18n/source-words';
import type { ViewRoute } from '#state/network/view-routes';

/** What routes and a reach rest on, with the sources of their legs, in the page's language. */
export function networkNotes(routes: readonly Pick<ViewRoute, 'answer'>[], hasReach: boolean): string[] {
  const sources = new Set(routes.flatMap(({ answer }) => (answer.ok ? answer.value.legs.map(({ source }) => source) : [])));
  return [
    ...(sources.size > 0 ? [m.sheet_routes_note({ sources: [...sources].map(legSourceText).join(m.semicolon()) })] : []),
    ...(hasReach ? [m.sheet_reach_note({ source: legSourceText(SEA_SOURCE) })] : [])
  ];
}
