import type { Atlas } from '#core/atlas/atlas';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import { m } from '#i18n/index';
import { titleOf } from '#i18n/titles';
import { viewName, type TitleSource } from '#i18n/view-title';
import { subjectName } from '#i18n/words';

interface Library {
  atlas: Atlas | null;
  reading: Reading | null;
  network?: TitleSource['network'];
}

/** What a view is called in the page's language: what is selected or sought there, else its subjects, else the atlas. */
export function viewTitle(view: View, library: Library): string {
  const { atlas, network } = library;
  const name = selectedTitle(view, library) ?? viewName({ ...view, selection: null }, { atlas, network });
  return name || view.subjects.map((subject) => subjectName(subject)).join(m.separator()) || m.site_tagline();
}

/** The name of what is selected; nothing where nothing is, or nothing of the atlas bears that id. */
export function selectedTitle({ selection, names }: View, library: Library): string | undefined {
  if (!selection || !library.atlas) return undefined;
  const ref = `${selection.kind}:${selection.id}`;
  const title = titleOf(ref, library, names);
  return title === ref ? undefined : title;
}
