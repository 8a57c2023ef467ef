import type { Answer } from '../answer';
import { failure } from '../failure';
import { COMPLETION_SCRIPTS } from '../help/completion-scripts';
import type { Request } from '../request';
import { SHELLS } from '../specs/completion';

/** Writes the completion script of a shell. */
export function run({ arguments: [asked = ''] }: Request): Answer {
  const shell = SHELLS.find((each) => each === asked);
  if (!shell) return failure('bad-value', { option: '<shell>', given: asked, allowed: SHELLS });
  return { ok: true, text: COMPLETION_SCRIPTS[shell]() };
}
