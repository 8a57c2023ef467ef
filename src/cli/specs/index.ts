import { AREA } from './area';
import { COMPLETION } from './completion';
import { CONVERT } from './convert';
import { DIRECT } from './direct';
import { DISTANCE } from './distance';
import { PAIRS } from './pairs';
import { PLACES } from './places';
import { ROUTES } from './routes';
import type { CommandSpec } from './spec';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [DISTANCE, DIRECT, AREA, PAIRS, PLACES, ROUTES, CONVERT, COMPLETION];
