/** Whether the reader has called for the list: from then on its changes are told, also behind another tab. */
class Attention {
  hasOpenedList = $state(false);
}

/** One for the window: list and voice stand in different parts of the page. */
export const attention = new Attention();
