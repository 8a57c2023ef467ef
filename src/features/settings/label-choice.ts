import type { Language } from '#core/atlas/vocabulary';
import type { LabelChoice } from '#core/view/view';

/** A choice of labels as two questions: whose language, and whether the local name stands above it. */
interface LabelParts {
  language: Language | 'page';
  local: boolean;
}

/** Takes a choice apart. */
export function splitLabels(choice: LabelChoice): LabelParts {
  const local = choice.startsWith('local+');
  return { language: (local ? choice.slice('local+'.length) : choice) as LabelParts['language'], local };
}

/** Puts a choice together. Beside local names the page's language is written out, so that it stays when the page changes. */
export function joinLabels({ language, local }: LabelParts, page: Language): LabelChoice {
  if (!local) return language;
  return `local+${language === 'page' ? page : language}`;
}
