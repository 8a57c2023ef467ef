import { shownName } from '#core/atlas/shown-name';
import type { Language } from '#core/atlas/vocabulary';
import { labelLanguages, type View } from '#core/view/view';
import { LOCAL_LANGUAGE } from '../layers/labels';

/** What has names: a record of the atlas or a label of the base map. */
export interface Named {
  names: Readonly<Record<string, string>>;
  /** The other usage of a disputed name. */
  secondNames?: Readonly<Record<string, string>> | undefined;
  /** The country whose language is the local one. */
  country?: string | undefined;
}

/** How the names on a drawing are written. */
export interface Naming {
  /** Which letters they are set for. */
  script: 'ar' | 'en';
  /** A name, in two lines where it is wanted in two languages. */
  of: (record: Named) => string;
}

/** Names in the language of a page, both usages of those that are disputed. */
export function pageNaming(page: 'ar' | 'en'): Naming {
  return viewNaming({ labels: 'page', names: 'both' }, page);
}

/** Names under the reader's choice of languages and of disputed names, as the live map writes them. */
export function viewNaming({ labels, names }: Pick<View, 'labels' | 'names'>, page: 'ar' | 'en'): Naming {
  const { first, second } = labelLanguages(labels, page);
  const nameIn = (record: Named, language: Language | 'local'): string => {
    const own = language === 'local' ? localLanguage(record.country) : language;
    const of = (from: Named['names'] | undefined): string | undefined => from?.[own];
    const main = of(record.names) ?? record.names.en ?? '';
    const other = of(record.secondNames) ?? (record.names[own] === undefined ? record.secondNames?.en : undefined) ?? main;
    return shownName({ names: both(main), secondNames: both(other) }, 'en', names);
  };
  const script = first === 'local' ? page : first === 'ar' || first === 'fa' ? 'ar' : 'en';
  return {
    script,
    of: (record) => {
      const main = nameIn(record, first);
      const under = second && nameIn(record, second);
      return under === undefined || under === main ? main : `${main}\n${under}`;
    }
  };
}

const both = (name: string): { ar: string; en: string } => ({ ar: name, en: name });

function localLanguage(country: string | undefined): Language {
  const found = Object.entries(LOCAL_LANGUAGE).find(([, countries]) => country !== undefined && countries.includes(country));
  return (found?.[0] as Language | undefined) ?? 'en';
}
