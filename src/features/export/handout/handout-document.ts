import { formatDate } from '#core/format/date';
import { withDotsHeld } from '#core/format/dotted';
import { cite } from '#core/reading/cite';
import type { Block } from '#core/story/block';
import type { Series } from '#core/reading/reading';
import { parseMarkdown } from '#core/story/markdown';
import type { StoryStep } from '#core/story/story';
import { m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import { isTitled, stepName } from '#i18n/told';
import { creditsOf } from '#map/legend-entries';
import { figureTable, type FigureTable } from './figure-table';
import { gatherSources, subjectsOf, type SourceRow } from './gather-sources';
import { inLanguage, type LanguageText } from './in-language';
import type { HandoutLanguage } from './options';
import type { HandoutSource } from './source';
import type { Addresses } from './spans';

/** A step as all files show it. */
export interface DocumentStep {
  step: StoryStep;
  /** From 1. */
  number: number;
  /** What the step is called: its title, or its number. */
  title: LanguageText;
  isTitled: boolean;
  text: { blocks: readonly Block[]; language: HandoutLanguage };
  /** Empty where they are not asked for. */
  notes: { blocks: readonly Block[]; language: HandoutLanguage };
  /** What was found for its map: each route with the terms it was sought under and its length, and how far one gets. */
  found: readonly string[];
  figure: FigureTable | undefined;
  /** What its chart is drawn from. */
  series: Series | undefined;
  /** The whole address of the map with this view. */
  address: string;
}

/** A remark at the end; an address has a line of its own. */
interface Credit {
  text: string;
  address?: string;
}

/** A story or deck in one language, with all that stands in a file of it. */
export interface HandoutDocument {
  language: HandoutLanguage;
  title: LanguageText;
  summary: LanguageText;
  steps: readonly DocumentStep[];
  sources: readonly SourceRow[];
  credits: readonly Credit[];
  addresses: Addresses;
  /** YYYY-MM-DD. */
  today: string;
}

/** Puts together what a file in a language says. */
export async function makeDocument(
  source: HandoutSource,
  language: HandoutLanguage,
  hasNotes: boolean
): Promise<HandoutDocument> {
  const { story, atlas, today } = source;
  const reading = await source.reading(language);
  const notes = (await source.foundNotes(language)).map((text) => ({ text }));
  const found = await Promise.all(story.steps.map((step) => source.found(step, language)));
  const blocksOf = (text: StoryStep['text']): DocumentStep['text'] => {
    const chosen = inLanguage(text, language);
    return { blocks: parseMarkdown(chosen.text), language: chosen.language };
  };
  const steps = story.steps.map((step, index) => ({
    step,
    number: index + 1,
    title: titleOf(step, index + 1, language),
    isTitled: isTitled(step),
    text: blocksOf(step.text),
    notes: hasNotes ? blocksOf(step.notes) : { blocks: [], language },
    found: found[index]!,
    ...figureOf(
      reading.series.find(({ id }) => id === step.figure),
      language
    ),
    address: source.viewOf(step, language)
  }));
  return {
    language,
    title: inLanguage(story.title, language),
    summary: inLanguage(story.summary, language),
    steps,
    sources: gatherSources(story, { reading, atlas, language, hasNotes }),
    credits: [...articleCredit(source, language, reading.articles), ...notes, ...credits(source, language)],
    addresses: {
      ofRef: ({ kind, id }) => source.pageOf(`${kind}:${id}`, language),
      ofParagraph: (number) => source.paragraphOf(number, language)
    },
    today
  };
}

function titleOf(step: StoryStep, number: number, language: HandoutLanguage): LanguageText {
  if (!isTitled(step)) return { text: stepName(step, number, language), language };
  const title = inLanguage(step.title, language);
  return { ...title, text: withDotsHeld(title.text) };
}

function figureOf(series: Series | undefined, language: HandoutLanguage): Pick<DocumentStep, 'figure' | 'series'> {
  return { figure: figureTable(series, language), series };
}

type Articles = Awaited<ReturnType<HandoutSource['reading']>>['articles'];

/** The article that the paragraph marks speak of. */
function articleCredit({ story }: HandoutSource, language: HandoutLanguage, articles: Articles): Credit[] {
  const article = articles.find(({ id }) => id === story.article);
  if (!article) return [];
  const { title, published } = article;
  return [{ text: m.handout_article({ title, date: formatDate(published, language) }, { locale: language }) }];
}

function credits({ story, atlas, address, today }: HandoutSource, language: HandoutLanguage): Credit[] {
  const options = { locale: language };
  const url = address(language);
  const citation = cite({
    title: inLanguage(story.title, language).text,
    url: url ?? '',
    date: today,
    edition: atlas.edition,
    language,
    site: m.site_name({}, options),
    editionWord: m.cite_edition({}, options)
  });
  const map = m.sheet_sources({ credits: isolated(creditsOf(subjectsOf(story))) }, options);
  return [
    { text: map },
    { text: m.handout_cite({ citation: citation.words }, options), ...(url && { address: url }) },
    { text: m.handout_made({ date: formatDate(today, language) }, options) }
  ];
}
