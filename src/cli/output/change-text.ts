import type { Route, RouteOptions } from '../../core/network/types';
import type { Words } from '../language';
import type { Session } from '../network/session';
import { typed } from '../words/marks';
import { ROUTE_LABELS } from '../words/network-words';
import { fact } from '../words/phrases';
import { passageNames } from './network-texts';

/** The options before a change of the world and after it. */
export interface Change {
  before: RouteOptions;
  after: RouteOptions;
}

/** What a change consists of, apart from what is closed before it as well; closing outweighs opening. */
export function changeOf({ before, after }: Change) {
  const { avoid: shut = [], open: free = [], planned: built = [] } = before;
  const { avoid = [], open = [], planned = [] } = after;
  const standing = new Set(shut);
  return {
    closed: avoid.filter((id) => !standing.has(id)),
    opened: open.filter((id) => !free.includes(id) && !avoid.includes(id)),
    planned: planned.filter((id) => !built.includes(id)),
    closedBefore: avoid.filter((id) => standing.has(id))
  };
}

/** The change in words, a line for each part that it has. */
export function changeLines(change: Change, session: Session): string[] {
  const { closed, opened, planned, closedBefore } = changeOf(change);
  const parts: [label: Words, ids: readonly string[]][] = [
    [ROUTE_LABELS.closed, closed],
    [ROUTE_LABELS.opened, opened],
    [ROUTE_LABELS.planned, planned],
    [ROUTE_LABELS.closedBefore, closedBefore]
  ];
  return parts.flatMap(([label, ids]) =>
    ids.length > 0 ? [fact(label, passageNames(ids, session), session.request.language)] : []
  );
}

/**
 * A closure that saves way or time does so by restricted passages, which open to nobody while another way is left: the saving
 * is one for the few ships that they have room for. Nothing where it is none, or where the ship or the month decides.
 */
export function forcedSaving(before: Route, after: Route, session: Session): string | undefined {
  if (after.lengthMetres >= before.lengthMetres && after.hours >= before.hours) return undefined;
  const known = forcedOn(before);
  const fresh = forcedOn(after).filter((id) => !known.includes(id));
  if (fresh.length === 0) return undefined;
  const { language } = session.request;
  const names = passageNames(fresh, session);
  if (language === 'en') {
    return `no saving for most ships: restricted passages (${names}) are taken only because no other route is left. Say which ship or month it is for: --draught, --month`;
  }
  return `ليس هذا توفيرًا لأكثر السفن: لم يبقَ إلا معابر مقيَّدة (${names}). حدّد السفينة أو الشهر: ${typed('--draught', 'ar')} و${typed('--month', 'ar')}`;
}

function forcedOn({ warnings }: Route): string[] {
  return warnings.flatMap((warning) => (warning.code === 'restricted-passage' ? [warning.details.passage] : []));
}
