/** In the place of a story's id: the deck that `?deck=` names, kept in this browser. */
export const OWN = 'own';
