import { presentEntries } from '../../entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = presentEntries;
