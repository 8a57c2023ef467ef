import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { cityLabelsFile, countryLabelsFile, waterLabelsFile } from '#core/atlas/label-schema';
import { SourceError } from '../../step';

const FOLDER = join(import.meta.dirname, '../../../sources/labels');

/** The three hand-kept files of labels, checked against their schema; a wrong record stops the build. */
export function loadLabelSources() {
  return {
    cities: load('cities.yaml', cityLabelsFile),
    countries: load('countries.yaml', countryLabelsFile),
    waters: load('water.yaml', waterLabelsFile)
  };
}

export type LabelSources = ReturnType<typeof loadLabelSources>;

function load<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> {
  const file = `geo/sources/labels/${name}`;
  const result = v.safeParse(schema, parse(readFileSync(join(FOLDER, name), 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SourceError(file, v.getDotPath(issue) ?? 'the file', issue.message);
}
