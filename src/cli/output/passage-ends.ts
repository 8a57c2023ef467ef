import { spellingOf } from '../../core/search/spelling';
import type { End, Session } from '../network/session';
import { passageTaken } from '../words/passage-taken';
import { spotJson } from './json';
import { position } from './texts';

/** The passage whose place an end of a route is. */
function passageAt({ spot: { place } }: End, { network }: Session): string | undefined {
  return place && network.passages.find((passage) => passage.place === place.id)?.id;
}

/** An end of a route as JSON tells it, with the passage it stands for. */
export function endJson(end: End, session: Session): object {
  const passage = passageAt(end, session);
  return { ...spotJson(end.spot), ...(passage !== undefined && { passage }) };
}

/** What is told of ends that a short name made a passage of: who writes Gibraltar may mean the harbour. */
export function passageEndLines(ends: readonly End[], session: Session): string[] {
  return ends.flatMap((end) => {
    const { given, place, at, accuracyMetres } = end.spot;
    if (!place || passageAt(end, session) === undefined) return [];
    const isWhole = [place.id, ...Object.values(place.names)].some((name) => keyOf(name) === keyOf(given));
    return isWhole
      ? []
      : [passageTaken(given, place.names, position(at, accuracyMetres, session.request), session.request.language)];
  });
}

const keyOf = (text: string): string => spellingOf(text).join('');
