import { tick } from 'svelte';

/**
 * Does something that may move or remove what has the focus, and gives it back: to the same element where it is still
 * there, else to the one that is found then. The focus of others is left alone.
 */
export async function holdFocus(change: () => unknown, instead: () => HTMLElement | null | undefined): Promise<void> {
  const held = document.activeElement;
  await change();
  await tick();
  if (!(held instanceof HTMLElement) || held === document.body || document.activeElement === held) return;
  if (document.activeElement !== document.body) return;
  (held.isConnected ? held : instead())?.focus();
}
