import { onLaunched } from '#features/offline/launched';
import { isDeckFile } from '#features/offline/shared-files';
import { m } from '#i18n/index';
import type { Workshop } from './workshop.svelte';

/** Opens on the map what the installed atlas was opened with: files, shared data, or the shortcut to measuring. */
export async function openLaunched(workshop: Workshop): Promise<void> {
  if (location.hash === '#measure') workshop.turnTo('measure');
  await onLaunched(
    (file) => !isDeckFile(file),
    async ({ files, text }) => {
      const [{ looksLikeData }] = await Promise.all([import('#features/data/pasted'), workshop.load()]);
      if (files.length === 0 && !looksLikeData(text)) return;
      workshop.show('data');
      workshop.data?.add(files);
      if (files.length === 0) void workshop.data?.addText(text, m.data_pasted());
    }
  );
}
