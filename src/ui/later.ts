/** What came of each way to load a part of the page, so that a part that was fetched ahead is shown in the same step. */
const come = new WeakMap<() => Promise<unknown>, unknown>();

/** The module that `load` brings, if it has been brought before. */
export function alreadyLoaded<Module>(load: () => Promise<Module>): Module | undefined {
  return come.get(load) as Module | undefined;
}

export async function loadLater<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load();
  come.set(load, module);
  return module;
}
