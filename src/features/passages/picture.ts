import type { SubjectId } from '#core/atlas/vocabulary';
import type { PassageRegion } from '#core/network/types';

/** The subjects whose picture shows a region; elsewhere that of the sea lanes does. */
const SUBJECT_OF: Partial<Record<PassageRegion, SubjectId>> = {
  arctic: 'northern-sea-route',
  caspian: 'north-south',
  'indian-ocean': 'indian-ocean'
};

/** The picture others show beside a link to a passage. */
export function passagePicture(region?: PassageRegion): string {
  return `/pictures/subjects/${(region && SUBJECT_OF[region]) ?? 'belt-and-road'}.png`;
}
