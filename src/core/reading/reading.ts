import type { Names, Prose } from '../atlas/atlas';
import type {
  SourceActor,
  SourceArticle,
  SourceClaim,
  SourceEvent,
  SourcePanel,
  SourceSeries,
  SourceTerm
} from './source-schema';

/** A source's record in one language: every pair of texts is the one text. Names in more languages stay as they are. */
export type Localised<T> = T extends Prose
  ? 'fa' extends keyof T
    ? T
    : string
  : T extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

/** Which article a record belongs to: the name of its folder. */
interface OfArticle {
  article: string;
}

export type Article = Localised<SourceArticle> & { id: string };
export type Paragraph = Article['paragraphs'][number];
export type Actor = Localised<SourceActor> & OfArticle & { names: Names };
/** A claim; `number` is its place among the claims of its article, from 1. */
export type Claim = Localised<SourceClaim> & OfArticle & { number: number };
export type Event = Localised<SourceEvent> & OfArticle;
export type Panel = Localised<SourcePanel> & OfArticle;
export type Series = Localised<SourceSeries> & OfArticle;
export type Term = Localised<SourceTerm>;
export type Source = Panel['sources'][number];
export type Figure = Panel['figures'][number];

/** All that is read, in one language: `reading/<language>.json` of an edition. */
export interface Reading {
  edition: string;
  language: 'ar' | 'en';
  articles: readonly Article[];
  actors: readonly Actor[];
  claims: readonly Claim[];
  /** In the order of their dates. */
  events: readonly Event[];
  panels: readonly Panel[];
  series: readonly Series[];
  terms: readonly Term[];
}
