import { AREA } from './area';
import { COMPARE } from './compare';
import { COMPLETION } from './completion';
import { CONVERT } from './convert';
import { DIRECT } from './direct';
import { DISTANCE } from './distance';
import { IMPACT } from './impact';
import { MATRIX } from './matrix';
import { PAIRS } from './pairs';
import { PASSAGES } from './passages';
import { PLACES } from './places';
import { REACH } from './reach';
import { ROUTE } from './route';
import { ROUTES } from './routes';
import type { CommandSpec } from './spec';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [DISTANCE, DIRECT, AREA, PAIRS, PLACES, ROUTES, CONVERT, COMPLETION];

/** Ready, but not offered before the sea network is part of the package: see ARCHITECTURE.md. */
export const ROUTING_COMMANDS: readonly CommandSpec[] = [ROUTE, COMPARE, IMPACT, REACH, MATRIX, PASSAGES];
