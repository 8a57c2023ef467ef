import type { Note, ReadFailure, SkipCode, Skipped, Where } from '#core/exchange/layer';
import { m } from '#i18n/index';
import { listed, number } from '#i18n/quantities';
import type { Step } from './protocol';

const BYTES_A_MEGABYTE = 1_000_000;

/** What a reader may do about a file that gave nothing, in a sentence. */
export function failureText(failure: ReadFailure): string {
  switch (failure.code) {
    case 'unknown-format':
      return m.data_failed_unknown_format();
    case 'blank':
      return m.data_failed_blank();
    case 'deck':
      return m.data_failed_deck({ decks: m.deck_decks() });
    case 'shapefile-unzipped':
      return m.data_failed_shapefile_unzipped();
    case 'damaged':
      if (failure.line === undefined) return m.data_failed_damaged();
      return m.data_failed_damaged_at({ line: number(failure.line), column: number(failure.column ?? 1) });
    case 'too-large':
      return m.data_failed_too_large({ size: megabytes(failure.limitBytes) });
    case 'swollen':
      return m.data_failed_swollen({ times: number(failure.times) });
    case 'empty':
      return m.data_failed_empty();
    case 'encrypted':
      return m.data_failed_encrypted();
    case 'part-missing':
      return m.data_failed_part_missing({ part: failure.part });
    case 'projection-unknown':
      if (failure.projection === '') return m.data_failed_projection_unstated();
      return m.data_failed_projection_unknown({ projection: failure.projection });
    case 'columns-needed':
      return m.data_columns();
    case 'cancelled':
      return m.data_failed_cancelled();
    case 'broke-off':
      return m.data_failed_broke_off();
  }
}

export function noteText(note: Note): string {
  switch (note.code) {
    case 'reprojected':
      return m.data_note_reprojected({ from: note.from });
    case 'datum-unshifted':
      return m.data_note_datum_unshifted({ datum: note.datum });
    case 'assumed-wgs84':
      return m.data_note_assumed_wgs84();
    case 'links-not-followed':
      return m.data_note_links_not_followed();
    case 'several-parts':
      return m.data_note_several_parts({ names: listed(note.names) });
    case 'rings-closed':
      return m.data_note_rings_closed();
    case 'rings-apart':
      return m.data_note_rings_apart();
    case 'rings-overlap':
      return m.data_note_rings_overlap();
    case 'edges-cross':
      return m.data_note_edges_cross();
    case 'beyond-180':
      return m.data_note_beyond_180();
    case 'turned-edges':
      return m.data_note_turned_edges();
    case 'encoding-guessed':
      return m.data_note_encoding_guessed({ encoding: note.encoding });
    case 'damaged-here':
      return m.data_note_damaged_here({ line: number(note.line), column: number(note.column) });
    case 'numbers-as-text':
      return m.data_note_numbers_as_text();
    case 'columns-used':
      return m.data_note_columns_used({ names: listed(note.names) });
  }
}

const WHY: Readonly<Record<SkipCode, () => string>> = {
  'not-a-feature': m.data_skip_not_a_feature,
  'no-geometry': m.data_skip_no_geometry,
  'unknown-geometry': m.data_skip_unknown_geometry,
  'bad-coordinates': m.data_skip_bad_coordinates,
  'out-of-range': m.data_skip_out_of_range,
  'perhaps-swapped': m.data_skip_perhaps_swapped,
  'too-few-points': m.data_skip_too_few_points,
  'too-deep': m.data_skip_too_deep,
  'too-many-rings': m.data_skip_too_many_rings,
  'bad-json': m.data_skip_bad_json,
  'unreadable-position': m.data_skip_unreadable_position,
  'ambiguous-position': m.data_skip_ambiguous_position,
  'unreadable-wkt': m.data_skip_unreadable_wkt,
  'cut-off': m.data_skip_cut_off,
  'ring-lost': m.data_skip_ring_lost,
  'point-left-out': m.data_skip_point_left_out,
  'before-table': m.data_skip_before_table,
  'bad-row': m.data_skip_bad_row
};

/** Where and why something was left out, with what stood there. */
export function skipText({ where, code, found }: Skipped): string {
  const told = { where: whereText(where), why: WHY[code]() };
  return found ? m.data_skipped_found({ ...told, found }) : m.data_skipped_item(told);
}

function whereText(where: Where): string {
  return 'line' in where ? m.data_at_line({ number: number(where.line) }) : m.data_at_feature({ number: number(where.feature) });
}

const STEP_TEXT: Readonly<Record<Step, () => string>> = {
  loading: m.data_step_loading,
  reading: m.data_step_reading,
  checking: m.data_step_checking,
  drawing: m.data_step_drawing
};

export function stepText(step: Step): string {
  return STEP_TEXT[step]();
}

export function countText(count: number): string {
  return m.data_count({ count, text: number(count) });
}

export function megabytes(bytes: number): string {
  return m.data_megabytes({ count: number(bytes / BYTES_A_MEGABYTE) });
}
