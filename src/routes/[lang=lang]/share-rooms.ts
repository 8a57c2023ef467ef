import { setLibrary } from '#features/read/library';
import { setOpenSections } from '#features/read/open-sections';
import type { Address } from '#state/address.svelte';
import { setShared } from '#state/context';
import type { Edition } from '#state/edition.svelte';
import type { Guide } from '#state/guide.svelte';
import type { Library } from '#state/library.svelte';
import { setLinks } from '#state/links';
import type { PanelMemory } from '#state/panel-memory.svelte';
import type { Sight } from '#state/sight.svelte';

interface Rooms {
  address: Address;
  edition: Edition;
  sight: Sight;
  library: Library;
  guide: Guide;
  memory: PanelMemory;
}

/** Hands down what the rooms of the page share. To be called while the page is set up. */
export function shareRooms({ address, edition, sight, library, guide, memory }: Rooms): void {
  const selected = (): string => (address.view.selection ? `${address.view.selection.kind}:${address.view.selection.id}` : '');
  setLinks(guide);
  // Read only where both have come.
  setLibrary({
    get atlas() {
      return edition.atlas!;
    },
    get reading() {
      return library.reading!;
    }
  });
  setOpenSections({
    isOpen: (section) => memory.isOpen(selected(), section),
    set: (section, open) => memory.fold(selected(), section, open)
  });
  setShared({
    address,
    edition,
    get surface() {
      return sight.surface;
    }
  });
}
