import type { Paper } from '../sheet/paper';

export const HANDOUT_FORMATS = ['pdf', 'pptx', 'html', 'markdown', 'png'] as const;
export type HandoutFormat = (typeof HANDOUT_FORMATS)[number];

export type HandoutLanguage = 'ar' | 'en';
/** Only Markdown is written in both languages at once. */
export type LanguageChoice = HandoutLanguage | 'both';

export const VIEWS_PER_PAGE = [1, 2, 3, 6] as const;
export type ViewsPerPage = (typeof VIEWS_PER_PAGE)[number];

export const HANDOUT_PAPERS = ['A4', 'Letter'] as const satisfies readonly Paper[];
export type HandoutPaper = (typeof HANDOUT_PAPERS)[number];

/** Widths and heights of pictures in dots: all of 16 to 9, as screens are. */
export const PICTURE_SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 }
] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export interface HandoutOptions {
  format: HandoutFormat;
  language: LanguageChoice;
  perPage: ViewsPerPage;
  paper: HandoutPaper;
  /** Whether the speaker's notes are written too. */
  hasNotes: boolean;
  /** Whether the person has said so: until then it is as usual with the format. */
  areNotesChosen?: boolean;
  size: PictureSize;
}

/** What is offered at first: a handout in the page's language. */
export function firstOptions(language: HandoutLanguage): HandoutOptions {
  return { format: 'pdf', language, perPage: 2, paper: 'A4', hasNotes: false, size: PICTURE_SIZES[1] };
}

/**
 * The same in another format. A file in both languages is Markdown; another falls back to the first. Slides have a place
 * for the speaker's notes that the room does not see: they have them unless the person says otherwise.
 */
export function inFormat(options: HandoutOptions, format: HandoutFormat): HandoutOptions {
  const isBoth = options.language === 'both' && format !== 'markdown';
  const hasNotes = options.areNotesChosen ? options.hasNotes : format === 'pptx';
  return { ...options, format, hasNotes, ...(isBoth && { language: 'ar' }) };
}
