import type { PictureKind } from './picture/make-picture';
import type { Orientation, Paper } from './sheet/paper';
import type { SheetLanguage } from './sheet/text';

/** What a person wants their sheet to be. */
export class SheetChoices {
  kind = $state<PictureKind>('pdf');
  paper = $state<Paper>('A4');
  orientation = $state<Orientation>('landscape');
  language = $state<SheetLanguage>('ar');
  isFitted = $state(true);
  /** Within {@link DPI}, always. */
  dpi = $state(200);
  /** The person's own title; until they give one, the sheet is called by what it shows. */
  title = $state<string>();

  constructor(language: SheetLanguage) {
    this.language = language;
  }
}
