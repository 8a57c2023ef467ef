import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Whether a program is installed, by asking it for its version. */
export function hasProgram(name: string, flag = '-v'): boolean {
  return spawnSync(name, [flag]).status === 0;
}

/** The text of a PDF in the order it is read, without marks of direction, all spaces alike. */
export function textOfPdf(path: string): string {
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return spaced(text);
}

export function spaced(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ');
}

/** What `pdfinfo` says of a PDF, by the names of its rows. */
export function factsOfPdf(path: string): Map<string, string> {
  const rows = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n');
  return new Map(rows.map((row) => [row.split(':')[0]!, row.slice(row.indexOf(':') + 1).trim()]));
}

/** The share of each page that is darker than paper, as a program that prints it draws it. */
export function inkOfPdf(path: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  execFileSync('pdftoppm', ['-r', '40', '-png', path, join(folder, 'page')]);
  const pages = execFileSync('ls', [folder], { encoding: 'utf8' }).trim().split('\n');
  return pages.map((name) => {
    const { data, width, height } = PNG.sync.read(readFileSync(join(folder, name)));
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 200) dark += 1;
    return dark / (width * height);
  });
}

/** Slides as LibreOffice shows them: a PDF of a page a slide. */
export function slidesAsPdf(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path
  ]);
  return join(
    folder,
    `${path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '')}.pdf`
  );
}
