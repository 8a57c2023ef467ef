import { subjectsOf } from '#core/atlas/subjects-of';
import type { Atlas } from '#core/atlas/atlas';
import { plainText } from '#core/reading/inline';
import { parseRef } from '#core/reading/ref';
import type { Reading } from '#core/reading/reading';
import { formatAddress } from '#core/view/format-address';
import { DEFAULT_VIEW, isRecordKind, SELECTABLE, type SelectableKind } from '#core/view/view';
import { language, m } from '#i18n/index';
import { drawnDescription } from '#i18n/drawn';
import { kindOf } from '#i18n/titles';
import { drawMap, type DrawnBase } from '#map/drawn/draw-map';
import { drawnLegend } from '#map/drawn/legend';
import type { LegendEntry } from '#map/legend';
import { SCHEMATIC_KEY } from '#map/strokes';
import { pagePath } from '#state/pages';

interface Source {
  atlas: Atlas;
  reading: Reading;
  base: DrawnBase;
  ref: string;
}

/** The map on the page of a thing, with what its legend needs; nothing for what lies nowhere. */
export interface Drawing {
  svg: string;
  legend: LegendEntry[];
  schematic: boolean;
}

/** About as wide as it stands on the page, so that its letters are as large as the page's small ones. */
const WIDTH = 440;
const HEIGHT = 400;

export function drawingOf({ atlas, reading, base, ref }: Source, title: string): Drawing | undefined {
  const refs = drawnRefs(reading, ref);
  if (refs.length === 0) return undefined;
  const { svg, legendKeys } = drawMap({
    atlas,
    base,
    refs,
    language: language(),
    width: WIDTH,
    height: HEIGHT,
    title: m.pages_map_of({ title }),
    description: (seen) => drawnDescription(`${kindOf(ref, { atlas, reading })}${m.separator()}${plainText(title)}.`, seen),
    href: (each) => pagePath(each),
    events: reading.events
  });
  return { svg, legend: drawnLegend(atlas, legendKeys), schematic: legendKeys.has(SCHEMATIC_KEY) };
}

/** What the map of a thing shows: itself, where it happened, or what it speaks of. */
export function drawnRefs(reading: Reading, ref: string): string[] {
  const { kind, id } = parseRef(ref)!;
  const drawable = (refs: readonly string[]) => refs.filter((each) => isRecordKind(parseRef(each)?.kind ?? ''));
  const find = <T extends { id: string }>(records: readonly T[]) => records.find((record) => record.id === id);
  switch (kind) {
    case 'event': {
      const event = find(reading.events);
      return [...(event?.at ?? []).map((place) => `place:${place}`), ...drawable(event?.about ?? [])];
    }
    case 'claim':
      return drawable(find(reading.claims)?.about ?? []);
    case 'actor':
      return [find(reading.actors)?.seat].flatMap((seat) => (seat ? [`place:${seat}`] : []));
    case 'series':
      return drawable(find(reading.series)?.mentions ?? []);
    case 'term':
      return drawable(find(reading.terms)?.about ?? []);
    default:
      return [ref];
  }
}

/** The query by which the live map shows a thing, with a subject that draws it switched on. */
export function mapQueryOf(ref: string, atlas?: Atlas): string {
  const parsed = parseRef(ref);
  const kind = SELECTABLE.find((each): each is SelectableKind => each === parsed?.kind);
  if (!parsed || !kind) return '';
  const selection = { kind, id: parsed.id };
  const drawnBy = atlas ? subjectsOf(atlas, selection) : [];
  const isShown = drawnBy.length === 0 || drawnBy.some((subject) => DEFAULT_VIEW.subjects.includes(subject));
  const subjects = isShown ? DEFAULT_VIEW.subjects : [...DEFAULT_VIEW.subjects, drawnBy[0]!];
  return `?${formatAddress({ ...DEFAULT_VIEW, subjects, selection })}`;
}
