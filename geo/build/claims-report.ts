import { appearancesOf } from '#core/reading/about';
import type { Reading } from '#core/reading/reading';

/** `geo/CLAIMS.md`: every claim of every article, its verdict, and the pages it stands on. */
export function writeClaimsReport(reading: Reading): string {
  const tables = reading.articles.map((article) => {
    const claims = reading.claims.filter((claim) => claim.article === article.id);
    const rows = claims.map((claim) => {
      const pages = [`claim:${claim.id}`, ...appearancesOf(reading, claim)];
      const paragraphs = claim.paragraphs.map((number) => `¶${number}`).join(' ');
      return `| ${claim.number} | ${paragraphs} | ${claim.id} | ${claim.speaker} | ${claim.verdict} | ${pages.join(', ')} |`;
    });
    return [
      `## ${article.title}`,
      '',
      `${claims.length} claims; each stands on its own page and on those of the panels named.`,
      '',
      '| no. | ¶ | claim | speaker | verdict | stands on |',
      '| --: | --- | --- | --- | --- | --- |',
      ...rows,
      ''
    ].join('\n');
  });
  return ['# Where every claim appears', '', 'Written by `npm run geo`; do not edit.', '', ...tables].join('\n');
}
