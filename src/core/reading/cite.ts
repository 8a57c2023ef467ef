/** What a citation says of a page. */
interface Cited {
  title: string;
  url: string;
  /** The last day its content was gone over: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** The data edition. */
  edition: string;
  language: 'ar' | 'en';
  /** The name of the atlas in the page's language. */
  site: string;
  /** How the word "data edition" is said in the page's language. */
  editionWord: string;
  /** How what is cited came about: the method of a figure. */
  note?: string;
  /** What sort of figure is cited: its key is made of this, the day and a hash. That of a page is made of its address. */
  figure?: string;
}

export interface Citation {
  plain: string;
  /** The plain one without the address, for where that has a line of its own. */
  words: string;
  bibtex: string;
  /** CSL-JSON, the format of citation managers: https://docs.citationstyles.org. */
  csl: string;
}

/** Unicode's left-to-right isolate: the marks go along with what is copied. */
const [TO_THE_RIGHT, END] = ['\u2066', '\u2069'];

/** A citation in three forms, for whoever relies on a page. */
export function cite(cited: Cited): Citation {
  const said = words(cited);
  const plain = `${said} ${leftToRight(cited.url, cited.language)}`;
  return { plain, words: said, bibtex: bibtex(cited), csl: JSON.stringify([csl(cited)], null, 2) };
}

function words({ title, date, edition, site, editionWord, language, note }: Cited): string {
  const [open, close, comma] = language === 'ar' ? ['«', '»', '،'] : ['“', '”', ','];
  const day = language === 'ar' ? `${TO_THE_RIGHT}${date}${END}` : date;
  return `${site}${comma} ${open}${title}${close}${comma} ${editionWord} ${edition} (${day}).${note ? ` ${note}.` : ''}`;
}

/**
 * An address among Arabic words, which would put its last slash before it. A space parts it from the mark that ends the isolate:
 * what makes links of the addresses in a text takes all in up to the next space.
 */
function leftToRight(url: string, language: Cited['language']): string {
  return language === 'ar' ? `${TO_THE_RIGHT}${url} ${END}` : url;
}

/** What BibTeX would read as its own: each is written so that it prints as it is. */
function escapeBibtex(text: string): string {
  const replaced: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}'
  };
  return text.replace(/[\\{}~^]/g, (sign) => replaced[sign]!).replace(/[&%$#_]/g, '\\$&');
}

function keyOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*\//, '').replace(/[^a-z0-9]+/g, '-');
  return path.replace(/^-|-$/g, '') || 'atlas';
}

/** Figures of one day would share a key without the hash. The title tells those apart whose address is too long to be given. */
function figureKey({ figure, date, url, title }: Cited): string | undefined {
  return figure && `${figure}-${date}-${shortHash(`${url} ${title}`)}`;
}

/** FNV-1a with 32 bits, in seven figures and letters. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}

/** The names that both programs know the months by. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * For BibTeX and biblatex alike: the first knows year and month alone, the second takes the day from `date`. The edition is
 * part of the note, which both print as it is: a `version` would be headed by an English word, and BibTeX leaves it out.
 */
function bibtex(cited: Cited): string {
  const { title, url, date, edition, editionWord, site, language, note } = cited;
  const [year, month] = date.split('-');
  const notes = [`${capital(editionWord)} ${edition}`, ...(note ? [note] : [])].join('. ');
  const fields = [
    ['title', `{{${escapeBibtex(title)}}}`],
    ['author', `{{${escapeBibtex(site)}}}`],
    ['date', `{${date}}`],
    ['year', `{${year!}}`],
    ...(month ? [['month', MONTHS[Number(month) - 1]!]] : []),
    ['note', `{{${escapeBibtex(notes)}}}`],
    ['url', `{${url}}`],
    ['langid', `{${language === 'ar' ? 'arabic' : 'british'}}`]
  ];
  return `@online{masarat-${figureKey(cited) ?? keyOf(url)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function csl(cited: Cited): object {
  const { title, url, date, edition, site, language, note } = cited;
  const key = figureKey(cited);
  return {
    id: key ? `masarat-${key}` : url,
    type: 'webpage',
    title,
    'container-title': site,
    author: [{ literal: site }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version: edition,
    ...(note && { note }),
    URL: url,
    language
  };
}
