import { defineSubject } from '../subject';

/** Meetings, treaties and memberships: the three of Beijing at first, any other circle when it is selected. */
export const diplomacy = defineSubject({
  id: 'diplomacy',
  voice: 'diplomacy',
  set: 'beijing-meeting-2025',
  attribution: 'Natural Earth'
});
