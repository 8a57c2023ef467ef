import { legSource, sourceText } from './source-words';

/** A publication and what is taken from it, as the source of a leg names them. */
interface Part {
  title: string;
  taken: readonly string[];
}

/** The sources of many legs, each publication once with all that is taken from it: one line of text each. */
export function sourcesOnce(sources: readonly string[]): string[] {
  const listed = new Map<string, Part & { words: string }>();
  for (const { words, title } of sources.flatMap(legSource)) {
    for (const part of partsOf(title)) {
      const key = `${words}\n${part.title}`;
      const taken = new Set([...(listed.get(key)?.taken ?? []), ...part.taken]);
      listed.set(key, { words, title: part.title, taken: [...taken] });
    }
  }
  return [...listed.values()].map(({ words, title, taken }) =>
    sourceText({ words, title: taken.length > 0 ? `${title}: ${taken.join('; ')}` : title })
  );
}

/** Not within parentheses, of which one may hold another. */
const BETWEEN_PARTS = /; (?![^()]*(?:\([^()]*\)[^()]*)*\))/;
const BEFORE_TAKEN = /: (?![^()]*(?:\([^()]*\)[^()]*)*\))/;
/** What is said of the part before, such as that a sum was computed; names that begin so small are those of websites. */
const GOES_ON = /^[a-z][^.\s]*(?:\s|$)/;

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  for (const text of title.split(BETWEEN_PARTS)) {
    const last = parts.at(-1);
    if (last && GOES_ON.test(text)) parts[parts.length - 1] = withRemark(last, text);
    else parts.push(partOf(text));
  }
  return parts;
}

function partOf(text: string): Part {
  const at = text.search(BEFORE_TAKEN);
  return at < 0 ? { title: text, taken: [] } : { title: text.slice(0, at), taken: [text.slice(at + 2)] };
}

function withRemark({ title, taken }: Part, remark: string): Part {
  const last = taken.at(-1);
  return last === undefined
    ? { title: `${title}; ${remark}`, taken }
    : { title, taken: [...taken.slice(0, -1), `${last}, ${remark}`] };
}
