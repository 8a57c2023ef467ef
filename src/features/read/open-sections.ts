import { getContext, setContext } from 'svelte';

/** Which sections of the panel in force are open. Pages by themselves have none of it: all their sections stand open. */
interface OpenSections {
  isOpen(id: string): boolean;
  set(id: string, open: boolean): void;
}

const KEY = Symbol('open sections');

export function setOpenSections(sections: OpenSections): void {
  setContext(KEY, sections);
}

export function getOpenSections(): OpenSections | undefined {
  return getContext<OpenSections | undefined>(KEY);
}
