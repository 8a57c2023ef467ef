import { parseMarkdown } from '#core/story/markdown';
import { namedIn } from '#core/story/plain-text';
import type { StoryStep } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import { readPassages } from '../build/network/sources';
import type { Writings } from '../build/reading';
import type { Sources } from '../build/sources';
import type { WrittenStory } from '../build/stories';
import { LANGUAGES_WRITTEN } from '../build/story-step';
import type { Finding } from './finding';
import { knownIds } from './reading';
import { refsOfView } from './view-refs';

/** What stories may speak of. */
export interface Tellable {
  /** Everything with an id, as `kind:id`; passages among it as `passage:id`. */
  known: ReadonlySet<string>;
  /** The numbers of the paragraphs of each article. */
  paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What stories may speak of, of what is written and drawn. */
export function tellableOf(writings: Writings, atlas: Sources): Tellable {
  const passages = readPassages().map(({ id }) => `passage:${id}`);
  const numbers = ({ paragraphs }: Writings['articles'][number]) => new Set(paragraphs.map(({ number }) => number));
  return {
    known: new Set([...knownIds(writings, atlas), ...passages]),
    paragraphs: new Map(writings.articles.map((article) => [article.article, numbers(article)]))
  };
}

/** Addresses use these words in the place of a story's id. */
const RESERVED = new Set(['own', 'index']);

/** Everything stories must satisfy, beyond their shape, for the edition to be built. */
export function checkStories(stories: readonly WrittenStory[], tellable: Tellable): Finding[] {
  return stories.flatMap((story) => {
    const say = (record: string, reason: string): Finding => ({ file: story.file, record, reason });
    const repeated = story.steps.filter(({ id }, index) => story.steps.findIndex((each) => each.id === id) !== index);
    return [
      ...(RESERVED.has(story.id) ? [say(story.id, 'is a word the addresses use')] : []),
      ...(story.article !== null && !tellable.paragraphs.has(story.article)
        ? [say('article', `${story.article} does not exist`)]
        : []),
      ...repeated.map(({ id }) => say(id, 'the id stands twice')),
      ...story.steps.flatMap((step) => [
        ...checkView(step, tellable).map((reason) => say(step.id, reason)),
        ...checkTexts(step, story, tellable).map((reason) => say(step.id, reason))
      ])
    ];
  });
}

function checkView({ view, figure }: StoryStep, { known }: Tellable): string[] {
  const { view: read, ignored } = parseAddress(view);
  return [
    ...ignored.map(({ parameter, value, code }) => `view: ${parameter}: ${value}: ${code}`),
    ...refsOfView(read)
      .filter((ref) => !known.has(ref))
      .map((ref) => `view: shows ${ref}, which does not exist`),
    ...(figure !== null && !known.has(`series:${figure}`) ? [`figure: ${figure} is no series`] : [])
  ];
}

function checkTexts(step: StoryStep, { article }: WrittenStory, { known, paragraphs }: Tellable): string[] {
  const numbers = article === null ? undefined : paragraphs.get(article);
  return LANGUAGES_WRITTEN.flatMap((language) =>
    (['title', 'text', 'notes'] as const).flatMap((part) => {
      const text = step[part][language];
      const named = namedIn(parseMarkdown(text));
      return [
        ...named.refs
          .map(({ kind, id }) => `${kind}:${id}`)
          .filter((ref) => !known.has(ref))
          .map((ref) => `speaks of ${ref}, which does not exist`),
        ...named.paragraphs
          .filter((number) => !numbers?.has(number))
          .map((number) => `names ¶${number}, which its article does not have`),
        ...lostMarks(text),
        ...wrongScript(text, language)
      ].map((reason) => `${language} ${part}: ${reason}`);
    })
  );
}

/** What the reader of a text makes words of without a word, and the writer meant otherwise. */
function lostMarks(text: string): string[] {
  const { refs } = namedIn(parseMarkdown(text));
  const targets = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!);
  const isGood = (target: string) =>
    /^(https?:\/\/|mailto:)\S+$/.test(target) || refs.some(({ kind, id }) => target === `${kind}:${id}`);
  return [
    ...targets.filter((target) => !isGood(target)).map((target) => `the link (${target}) leads nowhere`),
    ...(/<\/?[a-z!]/i.test(text.replace(/<(https?:|mailto:)/g, '')) ? ['HTML is shown as words'] : [])
  ];
}

function wrongScript(text: string, language: 'ar' | 'en'): string[] {
  const isArabic = /[\u0600-\u06ff]{3}/.test(text);
  const strays = language === 'ar' ? !isArabic : /[\u0600-\u06ff]{3}(?:[\s\u0600-\u06ff]*[\u0600-\u06ff]{3}){5}/.test(text);
  return strays ? ['stands under the wrong language'] : [];
}
