import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type * as v from 'valibot';
import {
  fairwaysFile,
  iceFile,
  lakesFile,
  passagesFile,
  shoalsFile,
  type SourceFairway,
  type SourceFreezingSea,
  type SourceOpenLake,
  type SourceShoal
} from '#core/network/source-schema';
import type { Passage } from '#core/network/types';
import { readSource, SOURCES_FOLDER } from '../sources';

export type Fairway = SourceFairway;
export type Shoal = SourceShoal;
export type FreezingSea = SourceFreezingSea;
export type OpenLake = SourceOpenLake;

/** What the network of the sea is made from, besides land. */
export interface SeaSources {
  passages: Passage[];
  fairways: Fairway[];
  shoals: Shoal[];
  lakes: OpenLake[];
}

/** A record with the file it stands in, for findings. */
export type Filed<T> = T & { file: string };

/** All passages, by file name and then as they stand: the index in this list is a passage's bit. Throws a `SourceError`. */
export function loadPassages(): Passage[] {
  return readPassages().map(withoutFile);
}

/** All fairways, in the same order of files. Throws a `SourceError`. */
export function loadFairways(): Fairway[] {
  return readFairways().map(withoutFile);
}

/** All shoals, in the same order of files. Throws a `SourceError`. */
export function loadShoals(): Shoal[] {
  return readShoals().map(withoutFile);
}

/** All lakes that are sailed as the sea is, in the same order of files. Throws a `SourceError`. */
export function loadOpenLakes(): OpenLake[] {
  return readOpenLakes().map(withoutFile);
}

/** All seas that freeze, in the same order of files: they warn of ice and change no way. Throws a `SourceError`. */
export function loadFreezingSeas(): FreezingSea[] {
  return readFreezingSeas().map(withoutFile);
}

export function loadSeaSources(): SeaSources {
  return { passages: loadPassages(), fairways: loadFairways(), shoals: loadShoals(), lakes: loadOpenLakes() };
}

/** The passages as the checks want them. */
export function readPassages(): Filed<Passage>[] {
  return readRoom('passages', passagesFile, (data) => data.passages);
}

/** The fairways as the checks want them. */
export function readFairways(): Filed<Fairway>[] {
  return readRoom('fairways', fairwaysFile, (data) => data.fairways);
}

/** The shoals as the checks want them. */
export function readShoals(): Filed<Shoal>[] {
  return readRoom('shoals', shoalsFile, (data) => data.shoals);
}

/** The lakes as the checks want them. */
export function readOpenLakes(): Filed<OpenLake>[] {
  return readRoom('lakes', lakesFile, (data) => data.lakes);
}

/** The seas that freeze as the checks want them. */
export function readFreezingSeas(): Filed<FreezingSea>[] {
  return readRoom('ice', iceFile, (data) => data.seas);
}

function readRoom<Data, Item>(
  room: string,
  schema: v.GenericSchema<unknown, Data>,
  itemsOf: (data: Data) => readonly Item[]
): Filed<Item>[] {
  const folder = join(SOURCES_FOLDER, room);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap((name) => {
    const path = join(folder, name);
    return itemsOf(readSource(schema, path)).map((item) => ({ ...item, file: relative(process.cwd(), path) }));
  });
}

function withoutFile<T>(filed: Filed<T>): T {
  const { file: _, ...item } = filed;
  return item as T;
}
