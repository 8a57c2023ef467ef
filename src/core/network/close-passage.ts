import type { NamedScenario } from './named-scenario';

/** A scenario with a passage closed. Its name spoke of another world and goes. */
export function closePassage({ name: _, ...scenario }: NamedScenario, id: string): NamedScenario {
  return { ...scenario, avoid: [...without(scenario.avoid, id), id], open: without(scenario.open, id) };
}

/** A scenario with a passage opened: one that was closed is as usual again; one that is restricted is open to everybody. */
export function openPassage({ name: _, ...scenario }: NamedScenario, id: string, isRestricted: boolean): NamedScenario {
  const { avoid, open } = scenario;
  if (avoid.includes(id)) return { ...scenario, avoid: without(avoid, id) };
  return isRestricted ? { ...scenario, open: [...without(open, id), id] } : scenario;
}

/** What is opened of a scenario put together from several: what any of them closes is closed, even where another opens it. */
export function openedOf({ avoid, open }: Pick<NamedScenario, 'avoid' | 'open'>): string[] {
  return open.filter((id) => !avoid.includes(id));
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((each) => each !== id);
}
