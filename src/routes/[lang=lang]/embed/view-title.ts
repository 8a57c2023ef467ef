import type { Atlas } from '#core/atlas/atlas';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import { m } from '#i18n/index';
import { titleOf } from '#i18n/titles';
import { subjectName } from '#i18n/words';

/** What a view is called in the page's language: what is selected, else its subjects, else the atlas. */
export function viewTitle(
  { selection, names, subjects }: View,
  library: { atlas: Atlas | null; reading: Reading | null }
): string {
  const selected = selection && library.atlas ? titleOf(`${selection.kind}:${selection.id}`, library, names) : undefined;
  return selected ?? (subjects.map((subject) => subjectName(subject)).join(m.separator()) || m.site_tagline());
}
