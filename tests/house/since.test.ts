import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ARTICLES = join(import.meta.dirname, '../../src/content/articles');
const panels = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' }).filter((name) => /panels\/.*\.yaml$/.test(name));

interface Statement {
  asOf: string;
  text: { en: string };
}

/** Every dated statement in what was read of a file. */
function statementsIn(node: unknown): Statement[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'asOf' in node && 'text' in node && typeof node.text === 'object' ? [node as Statement] : [];
  return [...own, ...Object.values(node).flatMap(statementsIn)];
}

/** The days after `since` in an English text, as `YYYY-MM-DD`. */
function daysSince({ text }: Statement): string[] {
  return [...text.en.matchAll(/since (\d{1,2} [A-Z][a-z]+ \d{4})/g)].map(([, day]) =>
    new Date(`${day} UTC`).toISOString().slice(0, 10)
  );
}

describe('what has been so since a day', () => {
  it('is never dated before that day', () => {
    const statements = panels.flatMap((name) => statementsIn(parse(readFileSync(join(ARTICLES, name), 'utf8'))));
    expect(statements.flatMap(daysSince).length).toBeGreaterThan(0);
    const early = statements.filter((each) =>
      daysSince(each).some((day) => day.slice(0, String(each.asOf).length) > String(each.asOf))
    );
    expect(early.map(({ text }) => text.en)).toEqual([]);
  });
});
