import type { Workbench } from './workbench';

/** A chain of workbenches; each shares with its neighbours whatever did not change between them. */
interface Step {
  workbench: Workbench;
  next: Step | null;
}

/** A workbench with everything that was before it and everything that was undone. It has no end but memory. */
export interface History {
  present: Workbench;
  past: Step | null;
  future: Step | null;
}

export function startHistory(workbench: Workbench): History {
  return { present: workbench, past: null, future: null };
}

/** Takes a step: what was undone before it is gone. A workbench that is the present one is no step. */
export function commit(history: History, workbench: Workbench): History {
  if (workbench === history.present) return history;
  return { present: workbench, past: { workbench: history.present, next: history.past }, future: null };
}

/** Changes the present without a step: for every moment of a drag but its first, and for what is not undone, such as a choice. */
export function amend(history: History, workbench: Workbench): History {
  return workbench === history.present ? history : { ...history, present: workbench };
}

export function undo(history: History): History {
  const { present, past, future } = history;
  if (!past) return history;
  return { present: past.workbench, past: past.next, future: { workbench: present, next: future } };
}

export function redo(history: History): History {
  const { present, past, future } = history;
  if (!future) return history;
  return { present: future.workbench, past: { workbench: present, next: past }, future: future.next };
}
