/** A page of the built site, and what is true in it once it works. */
interface Visit {
  name: string;
  path: string;
  isReady: string;
}

const STANDS = `document.querySelector('.map[data-idle=true]') !== null`;
const MAP = '?camera=30,60,1.5&projection=mercator&subjects=chabahar';

export const VISITS: readonly Visit[] = [
  { name: 'explore', path: `/en/${MAP}`, isReady: STANDS },
  {
    name: 'route',
    path: `/en/${MAP}&route=31.2,122.2~51.98,4`,
    isReady: `${STANDS} && document.querySelector('.miles') !== null`
  },
  { name: 'story', path: '/ar/stories/no-limits-or-partners/', isReady: STANDS },
  { name: 'decks', path: '/en/decks/', isReady: `document.querySelectorAll('main button').length > 0` }
];

/** A browser that is driven by what it understands itself. */
export interface Driver {
  open: (address: string) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
  /** A picture of the window, as PNG in base64. */
  picture: () => Promise<string>;
  /** What the page wrote or threw that it should not have, since it was opened. */
  faults: () => Promise<readonly string[]>;
  close: () => Promise<void>;
}

export const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries something every so often until it gives a value. */
export async function until<Value>(attempt: () => Promise<Value | undefined>, tries: number): Promise<Value> {
  for (let turn = 0; turn < tries; turn += 1) {
    const value = await attempt().catch(() => undefined);
    if (value) return value;
    await rest(500);
  }
  throw new Error('It did not come in time.');
}
