import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import {
  areasFile,
  linesFile,
  placesFile,
  setsFile,
  type AreasFile,
  type LinesFile,
  type PlacesFile,
  type SetsFile,
  type SourceArea,
  type SourceCanal,
  type SourceLine,
  type SourcePlace,
  type SourceRoute,
  type SourceSet,
  type SourceSpan
} from '#core/atlas/source-schema';
import { SourceError } from './step';

/** Where a record came from: its file, and what the file says of its whole dataset. */
interface Provenance {
  file: string;
  dataset: string;
  title: { ar: string; en: string };
  source: string;
  licence: string;
  date: string;
}

export type Kept<T> = T & { from: Provenance };

/** All hand-kept records, each with its provenance. */
export interface Sources {
  datasets: Provenance[];
  places: Kept<SourcePlace>[];
  lines: Kept<SourceLine>[];
  routes: Kept<SourceRoute>[];
  canals: Kept<SourceCanal>[];
  spans: Kept<SourceSpan>[];
  areas: Kept<SourceArea>[];
  sets: Kept<SourceSet>[];
}

type AnyFile = PlacesFile | LinesFile | AreasFile | SetsFile;
const SCHEMAS = { places: placesFile, lines: linesFile, areas: areasFile, sets: setsFile };
export const SOURCES_FOLDER = join(import.meta.dirname, '../sources');

/** Lists the source files of the four rooms, in a fixed order. */
export function listSourceFiles(): string[] {
  return Object.keys(SCHEMAS).flatMap((room) =>
    readdirSync(join(SOURCES_FOLDER, room))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(SOURCES_FOLDER, room, name))
  );
}

/** Reads and checks source files. Throws a {@link SourceError} that names file, record and reason. */
export function loadSources(files: readonly string[] = listSourceFiles()): Sources {
  const sources: Sources = { datasets: [], places: [], lines: [], routes: [], canals: [], spans: [], areas: [], sets: [] };
  for (const path of files) {
    const data = readSourceFile(path);
    const from: Provenance = {
      file: relative(process.cwd(), path),
      dataset: data.id,
      title: data.title,
      source: data.source,
      licence: data.licence,
      date: data.date
    };
    const keep = <T>(records: readonly T[]): Kept<T>[] => records.map((record) => ({ ...record, from }));
    sources.datasets.push(from);
    if ('places' in data) sources.places.push(...keep(data.places));
    if ('areas' in data) sources.areas.push(...keep(data.areas));
    if ('sets' in data) sources.sets.push(...keep(data.sets));
    if ('lines' in data) {
      sources.lines.push(...keep(data.lines));
      sources.routes.push(...keep(data.routes));
      sources.canals.push(...keep(data.canals));
      sources.spans.push(...keep(data.spans));
    }
  }
  return sources;
}

function readSourceFile(path: string): AnyFile {
  const file = relative(process.cwd(), path);
  const room = path.split('/').at(-2) as keyof typeof SCHEMAS;
  const schema = SCHEMAS[room];
  if (!schema) throw new SourceError(file, 'file', `lies in no known room: ${Object.keys(SCHEMAS).join(', ')}`);
  return readSource<AnyFile>(schema as v.GenericSchema<unknown, AnyFile>, path);
}

/** Reads a YAML file and checks its shape. Throws a {@link SourceError} that names file, record and reason. */
export function readSource<Output>(schema: v.GenericSchema<unknown, Output>, path: string): Output {
  const file = relative(process.cwd(), path);
  const parsed = v.safeParse(schema, readYaml(path, file));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new SourceError(file, describePath(issue.path as Parameters<typeof describePath>[0]), issue.message);
}

function readYaml(path: string, file: string): unknown {
  try {
    return parseYaml(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new SourceError(file, `line ${error.linePos?.[0].line ?? '?'}`, error.message);
    throw error;
  }
}

/** `lines[3] chabahar-zahedan-railway.vertices[2]` instead of a bare path of keys. */
function describePath(path: readonly { key?: unknown; value?: unknown }[] | undefined): string {
  return (path ?? [])
    .map(({ key, value }) => {
      const id = typeof value === 'object' && value !== null && 'id' in value ? ` ${String(value.id)} ` : '';
      return typeof key === 'number' ? `[${key}]${id}` : `.${String(key)}`;
    })
    .join('')
    .replace(/^\./, '');
}
