import type { Replica, StampedAct } from '#core/present/replica';

/** What a window of a lecture is for. */
export type Role = 'audience' | 'speaker' | 'remote';

/** What the windows of a lecture tell one another. */
export type Message =
  /** A window opens and asks whoever is there for the lecture. */
  | { kind: 'hello'; sender: string; role: Role }
  /** The answer, for that window alone. */
  | { kind: 'state'; sender: string; role: Role; to: string; replica: Replica }
  | { kind: 'act'; sender: string; stamped: StampedAct }
  /** Who is still there? */
  | { kind: 'who'; sender: string; role: Role }
  | { kind: 'here'; sender: string; role: Role }
  | { kind: 'bye'; sender: string };

export interface Wire {
  tell: (message: Message) => void;
  close: () => void;
}

/** The name all windows of a lecture share: of their channel, and of where the lecture is kept. */
export function lectureName(story: string): string {
  return `masarat-present-${story}`;
}

/** Joins the windows of one lecture in this browser, without any server. A browser without channels works in one window. */
export function openWire(name: string, hear: (message: Message) => void): Wire {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
