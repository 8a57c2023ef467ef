export { newPage } from './new-page.svelte';

/** What came of each way to load a part of the page, so that a part that was fetched ahead is shown in the same step. */
const come = new WeakMap<() => Promise<unknown>, unknown>();

/** Why parts did not come whose place on the page says so, or that nobody waits for. */
const told = new WeakSet<object>();

/** The module that `load` brings, if it has been brought before. */
export function alreadyLoaded<Module>(load: () => Promise<Module>): Module | undefined {
  return come.get(load) as Module | undefined;
}

/** Loads a part whose place on the page says when it does not come. */
export async function loadLater<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await tellInPlace(load());
  come.set(load, module);
  return module;
}

/** Whoever asks for `part` says by themselves when it does not come: nobody else need say it. */
export function tellInPlace<Module>(part: Promise<Module>): Promise<Module> {
  part.catch((reason: unknown) => {
    if (typeof reason === 'object' && reason !== null) told.add(reason);
  });
  return part;
}

/** Whether the place of a part says, or need not say, that it did not come. */
export function isToldInPlace(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && told.has(reason);
}
