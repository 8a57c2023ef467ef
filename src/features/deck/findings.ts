import type { DeckReading } from '#core/story/deck-file';
import type { DeckFinding } from '#core/story/deck-finding';
import { m } from '#i18n/index';
import { number } from '#i18n/quantities';

/** What was wrong, in words; where is told by the path. */
export function findingWords(finding: DeckFinding): string {
  switch (finding.code) {
    case 'missing':
      return m.deck_finding_missing();
    case 'wrong-kind':
      return m.deck_finding_wrong_kind();
    case 'too-long':
      return m.deck_finding_too_long();
    case 'out-of-range':
      return m.deck_finding_out_of_range();
    case 'step-left-out':
      return m.deck_finding_step_left_out();
    case 'id-taken':
      return m.deck_finding_id_taken();
    case 'unknown-member':
      return m.deck_finding_unknown_member();
    case 'too-many':
      return m.deck_finding_too_many({ limit: number(finding.limit) });
    case 'view':
      return m.deck_finding_view({ parameter: finding.parameter, value: finding.value });
    case 'broken-off':
      return m.deck_finding_broken_off({ line: number(finding.line), column: number(finding.column) });
  }
}

/** Why nothing of a file could be opened. */
export function refusalWords(reading: Extract<DeckReading, { ok: false }>): string {
  switch (reading.code) {
    case 'too-large':
      return m.deck_refused_large({ limit: number(reading.limitCharacters) });
    case 'not-json':
      return m.deck_refused_json({ line: number(reading.broken.line), column: number(reading.broken.column) });
    case 'not-deck':
      return m.deck_refused_other();
    case 'newer-version':
      return m.deck_refused_newer({ version: number(reading.version) });
  }
}
