import { AREA } from './area';
import { COMPARE } from './compare';
import { COMPLETION } from './completion';
import { CONVERT } from './convert';
import { DIRECT } from './direct';
import { DISTANCE } from './distance';
import { IMPACT } from './impact';
import { MATRIX } from './matrix';
import { ROUTING_OPTIONS, VIA } from './network-options';
import { PAIRS } from './pairs';
import { PASSAGES } from './passages';
import { PLACES } from './places';
import { REACH } from './reach';
import { ROUTE } from './route';
import { ROUTES } from './routes';
import type { CommandSpec } from './spec';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [DISTANCE, DIRECT, AREA, PAIRS, PLACES, ROUTES, CONVERT, COMPLETION];

/** Those that need the sea network: offered where it is part of the package. */
export const ROUTING_COMMANDS: readonly CommandSpec[] = [ROUTE, COMPARE, IMPACT, REACH, MATRIX, PASSAGES];

/** The commands of a package with the sea network, or of one without it. */
export function commandsOf(hasNetwork: boolean): readonly CommandSpec[] {
  if (!hasNetwork) return COMMANDS;
  const pairs = { ...PAIRS, options: [...PAIRS.options, ...ROUTING_OPTIONS, VIA] };
  return [...COMMANDS.map((spec) => (spec === PAIRS ? pairs : spec)), ...ROUTING_COMMANDS];
}
