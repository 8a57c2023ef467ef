import type { Attachment } from 'svelte/attachments';
import type { Spot } from '#state/panel-memory.svelte';

/**
 * Keeps a reader's place in a text that scrolls inside a panel: takes it up again when the text comes, and tells where
 * the reader is. The place is a section and a share of it, because the other language is longer or shorter.
 */
export function rememberSpot(spot: Spot | undefined, leave: (spot: Spot) => void): Attachment<HTMLElement> {
  return (text) => {
    const scroller = scrollerOf(text);
    if (!scroller) return;
    let wanted: Spot | undefined = spot;
    const settle = (): void => {
      if (wanted) takeUp(text, scroller, wanted);
    };
    if (wanted) settle();
    else scroller.scrollTop = 0;
    // Charts and texts come later and push the place away; the reader's own scrolling ends the settling.
    const watcher = new ResizeObserver(settle);
    watcher.observe(text);
    const own = (): void => (wanted = undefined);
    const told = (): void => leave(spotIn(text, scroller));
    const gestures = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const gesture of gestures) scroller.addEventListener(gesture, own, { passive: true });
    scroller.addEventListener('scroll', told, { passive: true });
    return () => {
      watcher.disconnect();
      for (const gesture of gestures) scroller.removeEventListener(gesture, own);
      scroller.removeEventListener('scroll', told);
    };
  };
}

function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return undefined;
}

const sectionsOf = (text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('details[id]')];

function spotIn(text: HTMLElement, scroller: HTMLElement): Spot {
  const top = scroller.getBoundingClientRect().top;
  const above = sectionsOf(text).findLast((section) => section.getBoundingClientRect().top <= top);
  const box = (above ?? text).getBoundingClientRect();
  return { section: above?.id ?? '', share: Math.min(1, Math.max(0, (top - box.top) / Math.max(1, box.height))) };
}

function takeUp(text: HTMLElement, scroller: HTMLElement, { section, share }: Spot): void {
  const found = sectionsOf(text).find(({ id }) => id === section) ?? text;
  const box = found.getBoundingClientRect();
  scroller.scrollTop += box.top + share * box.height - scroller.getBoundingClientRect().top;
}
