import type { MethodId } from '../../core/measure/method';
import { methodLine } from '../../core/measure/method-words';
import type { World } from '../answer';
import type { Request } from '../request';
import { fact, LABELS } from '../words/phrases';

/** How figures were computed, in the words of the page, and the data edition they rest on. */
export function methodText(methods: readonly MethodId[], { language }: Request, world: World): string {
  return [
    fact(LABELS.method, methodLine(methods, language), language),
    fact(LABELS.edition, world.atlas().edition, language)
  ].join('\n');
}
