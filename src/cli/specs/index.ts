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
export const COMMANDS: readonly CommandSpec[] = [
  ...[DISTANCE, DIRECT, AREA, PAIRS],
  ...[ROUTE, COMPARE, IMPACT, REACH, MATRIX, PASSAGES],
  ...[PLACES, ROUTES, CONVERT, COMPLETION]
];
