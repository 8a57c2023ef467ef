import type { Atlas, CountrySet } from '#core/atlas/atlas';
import { STATUSES, SUBJECTS } from '#core/atlas/vocabulary';
import { dotted } from '#core/format/dotted';
import { m } from '#i18n/index';
import { areaKindName, modeName, placeKindName, statusName, subjectName } from '#i18n/words';
import { inksOf } from '#map/drawn/inks';
import { drawnLegend } from '#map/drawn/legend';
import { drawRhythm, drawSwatch } from '#map/drawn/swatch';
import type { LegendEntry, Swatch } from '#map/legend';
import { SCHEMATIC_KEY } from '#map/strokes';
import type { LegendBlock, LegendRow } from './draw-legend';
import type { SheetLanguage } from './text';

/** The legend of what a sheet's map draws of the atlas, in the sheet's language. */
export function atlasBlocks(atlas: Atlas, keys: ReadonlySet<string>, language: SheetLanguage): LegendBlock[] {
  const entries = drawnLegend(atlas, keys);
  const rows = (of: readonly LegendEntry[]): LegendRow[] => legendRows(of, atlas.sets, language);
  return [
    ...SUBJECTS.map((subject) => ({
      title: subjectName(subject, language),
      rows: rows(entries.filter((entry) => entry.subject === subject))
    })),
    { title: m.legend_rhythm({}, { locale: language }), rows: statusRows(entries, keys, language) },
    { title: m.legend_places({}, { locale: language }), rows: rows(entries.filter(({ swatch }) => swatch.form === 'place')) }
  ].filter((block) => block.rows.length > 0);
}

/** Lines of one mode, and areas that are drawn alike, share a row: the rhythms of the statuses are told once for all. */
function legendRows(entries: readonly LegendEntry[], sets: readonly CountrySet[], language: SheetLanguage): LegendRow[] {
  const inks = inksOf('print');
  const byLook = new Map<string, Swatch[]>();
  for (const { key, swatch } of entries) {
    const look = swatch.form === 'line' ? swatch.mode : swatch.form === 'area' && swatch.kind !== 'circle' ? 'area' : key;
    byLook.set(look, [...(byLook.get(look) ?? []), swatch]);
  }
  return [...byLook.values()].map((swatches) => {
    const names = new Set(swatches.map((swatch) => wordsOf(swatch, sets, language)));
    return { swatch: drawSwatch(swatches[0]!, inks), text: dotted([...names]) };
  });
}

function wordsOf(swatch: Swatch, sets: readonly CountrySet[], language: SheetLanguage): string {
  switch (swatch.form) {
    case 'line':
      return modeName(swatch.mode, language);
    case 'area':
      return areaKindName(swatch.kind, language);
    case 'place':
      return placeKindName(swatch.kind, language);
    case 'event':
      return m.timeline_legend_event({}, { locale: language });
    case 'set':
      return sets.find(({ id }) => id === swatch.id)?.names[language] ?? m.set_name({}, { locale: language });
  }
}

function statusRows(entries: readonly LegendEntry[], keys: ReadonlySet<string>, language: SheetLanguage): LegendRow[] {
  const ink = inksOf('print')('placeInk');
  const statuses = STATUSES.filter((status) => entries.some(({ swatch }) => swatch.form === 'line' && swatch.status === status));
  const rows = statuses.map((status) => ({ swatch: drawRhythm(status, ink), text: statusName(status, language) }));
  if (!keys.has(SCHEMATIC_KEY)) return rows;
  return [...rows, { swatch: drawRhythm('operating', ink, true), text: m.legend_schematic({}, { locale: language }) }];
}
