import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** A unit counted as after 3–10 or 11–99, right behind a decimal. */
const COUNTED = new RegExp(
  String.raw`\d[.٫]\d+ (?:(?:متر|كيلومتر|ميل|طن|يوم|مليون|مليار|تريليون|هكتار)ًا|أمتار|كيلومترات|أميال|أطنان|أيام|ساعات|سنوات|ملايين|مليارات|تريليونات)(?!\p{L})`,
  'u'
);

describe('a decimal in an Arabic text', () => {
  it('has its unit in the bare singular, as the formats of the pages write it', () => {
    const files = ['geo/sources', 'src/content'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:yaml|md)$/.test(name))
        .map((name) => join(folder, name))
    );
    const told = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (COUNTED.test(line) ? [`${file}:${index + 1}: ${COUNTED.exec(line)![0]}`] : []))
    );
    expect(files.length).toBeGreaterThan(100);
    expect(told).toEqual([]);
  });
});
