/** What a check has against a record. Any finding stops the build. */
export interface Finding {
  file: string;
  record: string;
  reason: string;
}

export function printFindings(findings: readonly Finding[]): string {
  return findings.map(({ file, record, reason }) => `${file}: ${record}: ${reason}`).join('\n');
}
