import { toWesternDigits } from '../format/digits';

/** What a key may mean in a lecture. `back` and `next` have the direction of the page worked in already. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'freeze'
  | 'fullscreen'
  | 'speaker'
  | 'overview'
  | 'agenda'
  | 'go-to'
  | 'laser'
  | 'ink'
  | 'spotlight'
  | 'zoom'
  | 'measure'
  | 'route'
  | 'fly'
  | 'chart'
  | 'clear'
  | 'help'
  | 'enter'
  | 'escape'
  | 'erase';

export type Pressed = { command: Command } | { digit: number };

/** A key as the browser tells it. */
export interface KeyPress {
  key: string;
  /** Where the key lies on the keyboard: an Arabic layout has other letters there. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Keys whose meaning no direction changes: what clickers send, and keys without an arrow. */
const NAMED: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowDown: 'next',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  Backspace: 'erase',
  F1: 'help',
  // What clickers send to begin: a page that loads anew without a network would end the lecture.
  F5: 'fullscreen',
  '.': 'black',
  '?': 'help',
  '؟': 'help'
};

const LETTERS: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'back',
  b: 'black',
  w: 'white',
  z: 'freeze',
  f: 'fullscreen',
  s: 'speaker',
  o: 'overview',
  a: 'agenda',
  g: 'go-to',
  l: 'laser',
  d: 'ink',
  t: 'spotlight',
  x: 'zoom',
  m: 'measure',
  r: 'route',
  k: 'fly',
  v: 'chart',
  c: 'clear'
};

/** The keys of the help, in its order, as they are written on keyboards; arrows are told by the page, which knows its direction. */
export const KEYS_OF: Readonly<Record<Exclude<Command, 'enter' | 'escape' | 'erase'>, readonly string[]>> = {
  next: ['↓', 'Space', 'N', 'PageDown'],
  back: ['↑', 'Shift+Space', 'P', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  'go-to': ['G'],
  black: ['B', '.'],
  white: ['W'],
  freeze: ['Z'],
  fullscreen: ['F', 'F5'],
  speaker: ['S'],
  overview: ['O', 'Esc'],
  agenda: ['A'],
  laser: ['L'],
  ink: ['D'],
  spotlight: ['T'],
  zoom: ['X'],
  measure: ['M'],
  route: ['R'],
  fly: ['K'],
  chart: ['V'],
  clear: ['C'],
  help: ['?', 'F1']
};

/** The arrow that means *next*: the one that points the way the page is read. */
export function nextArrow(direction: 'ltr' | 'rtl'): '→' | '←' {
  return direction === 'rtl' ? '←' : '→';
}

/**
 * What a key means, or nothing. In a deck that is read from the right the left arrow means *next*; all other keys mean
 * the same in both directions. Letters are told by where they lie when the layout is not Latin.
 */
export function readKey(press: KeyPress, direction: 'ltr' | 'rtl'): Pressed | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const command = readCommand(press, direction);
  if (command) return { command };
  const digit = /^[0-9]$/.exec(toWesternDigits(press.key));
  return digit ? { digit: Number(digit[0]) } : undefined;
}

function readCommand({ key, code, shiftKey }: KeyPress, direction: 'ltr' | 'rtl'): Command | undefined {
  if (key === ' ') return shiftKey ? 'back' : 'next';
  if (key === 'ArrowRight') return direction === 'rtl' ? 'back' : 'next';
  if (key === 'ArrowLeft') return direction === 'rtl' ? 'next' : 'back';
  if (Object.hasOwn(NAMED, key)) return NAMED[key];
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : letterAt(key, code);
  if (letter !== undefined) return Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  // A clicker's key for black, on an Arabic keyboard: the letter that lies where others have the full stop.
  return code === 'Period' && /^\p{L}$/u.test(key) ? 'black' : undefined;
}

/** The Latin letter of a key that writes a letter of another script. */
function letterAt(key: string, code: string): string | undefined {
  return /^\p{L}+$/u.test(key) && key.length <= 2 ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}
