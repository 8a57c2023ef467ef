import { idleWarnings } from '../../core/network/idle-options';
import type { RouteOptions } from '../../core/network/types';
import type { Session } from '../network/session';
import { jsonLine } from './json';
import { warn, warningLines } from './network-texts';

/** The options without effect, as they are told beside rows: a line of JSON where those are JSON. */
export function idleNotes(options: RouteOptions, session: Session): string[] {
  const warnings = idleWarnings(session.network.passages, options);
  if (session.request.format !== 'json') return warningLines({ warnings }, session);
  return warnings.map((warning) => jsonLine({ code: warning.code, message: warn(warning, session), ...warning.details }));
}
