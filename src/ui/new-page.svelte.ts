/** What a new page does not bring back, for whoever offers one. The words come from whoever has it: few readers have anything to lose. */
class NewPage {
  /** Says what is lost; nothing where all is kept. */
  loss = $state('');
}

/** The one of this window. */
export const newPage = new NewPage();
