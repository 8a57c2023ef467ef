import type { Atlas, Place } from '#core/atlas/atlas';
import type { PlaceKind } from '#core/atlas/vocabulary';
import type { Passage, PassageKind } from '#core/network/types';
import { drawnDescription } from '#i18n/drawn';
import { language, m } from '#i18n/index';
import { passageKindName } from '#i18n/passage-words';
import { drawMap, type DrawnBase } from '#map/drawn/draw-map';

/** About as wide as it stands on the page, so that its letters are as large as the page's small ones. */
const WIDTH = 440;
const HEIGHT = 400;

/** The sign of a passage that is no place of the atlas. */
const SIGNS: Readonly<Record<PassageKind, PlaceKind>> = {
  strait: 'strait',
  channel: 'strait',
  'sea-route': 'strait',
  canal: 'canal',
  river: 'canal',
  cape: 'cape'
};

/** The map on the page of a passage: where it lies, and what lies round it. */
export function passageDrawing(passage: Passage, { atlas, base }: { atlas: Atlas; base: DrawnBase }): string {
  const title = m.pages_map_of({ title: passage.names[language()] });
  const lead = `${passageKindName(passage.kind)}${m.separator()}${passage.names[language()]}.`;
  const { svg } = drawMap({
    atlas: passage.place ? atlas : { ...atlas, places: [...atlas.places, placeOf(passage)] },
    base,
    refs: [`place:${passage.place ?? passage.id}`],
    language: language(),
    width: WIDTH,
    height: HEIGHT,
    title,
    description: (seen) => drawnDescription(lead, seen)
  });
  return svg;
}

function placeOf({ id, kind, names, at, source }: Passage): Place {
  const unsaid = { also: [], subjects: [], parts: [], dataset: '', accuracyMetres: 0 };
  return { ...unsaid, id, kind: SIGNS[kind], names, at, source: source.en, rank: 2 };
}
