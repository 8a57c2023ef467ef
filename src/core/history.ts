/** A chain of states; each shares with its neighbours whatever did not change between them. */
interface Step<State> {
  state: State;
  next: Step<State> | null;
}

/** A state of a work with everything that was before it and everything that was undone. It has no end but memory. */
export interface History<State> {
  present: State;
  past: Step<State> | null;
  future: Step<State> | null;
}

export function startHistory<State>(state: State): History<State> {
  return { present: state, past: null, future: null };
}

/** Takes a step: what was undone before it is gone. A state that is the present one is no step. */
export function commit<State>(history: History<State>, state: State): History<State> {
  if (state === history.present) return history;
  return { present: state, past: { state: history.present, next: history.past }, future: null };
}

/** Changes the present without a step: for every moment of a drag but its first, and for what is not undone, such as a choice. */
export function amend<State>(history: History<State>, state: State): History<State> {
  return state === history.present ? history : { ...history, present: state };
}

export function undo<State>(history: History<State>): History<State> {
  const { present, past, future } = history;
  if (!past) return history;
  return { present: past.state, past: past.next, future: { state: present, next: future } };
}

export function redo<State>(history: History<State>): History<State> {
  const { present, past, future } = history;
  if (!future) return history;
  return { present: future.state, past: { state: present, next: past }, future: future.next };
}
