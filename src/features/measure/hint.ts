import { m } from '#i18n/index';
import type { Pending } from './measuring.svelte';

/** What a measurement that was asked for waits for. */
export function hintOf(pending: Pending): string {
  const isOnWay = pending.shape === 'along' || pending.shape === 'buffer';
  if (isOnWay && !pending.way) return m.hint_way();
  if (pending.shape === 'along') return pending.from ? m.hint_along_to() : m.hint_along_from();
  return pending.shape === 'rings' || pending.shape === 'nearest' ? m.hint_centre() : m.hint_first();
}
