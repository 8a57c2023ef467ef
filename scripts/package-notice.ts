import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is shipped, and under what terms. */
export interface Notice {
  name: string;
  version: string;
  /** An expression of SPDX, as the package says it. */
  licence: string;
  homepage?: string;
  /** The terms in full, as they lie in the package; missing where it brings none. */
  text?: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
  homepage?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
}

const INSTALLED = 'node_modules/';

/** The folder of the package that a module belongs to; undefined for modules of our own and of the build itself. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  const start = path.lastIndexOf(INSTALLED);
  if (start < 0) return undefined;
  const name = /^(@[^/]+\/[^/]+|[^/]+)/.exec(path.slice(start + INSTALLED.length))?.[0];
  const folder = name && path.slice(0, start + INSTALLED.length) + name;
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/** What a package says of itself. Throws where its manifest cannot be read. */
export function noticeOf(folder: string): Notice {
  const manifest = readManifest(folder);
  const text = licenceText(folder);
  const homepage = webAddress(manifest.homepage) ?? webAddress(repositoryOf(manifest));
  return {
    name: manifest.name,
    version: manifest.version,
    licence: licenceOf(manifest, text),
    ...(homepage && { homepage }),
    ...(text && { text })
  };
}

/** The folders of the packages that a package was published together with, in one file with them. */
export function foldersWithin(folder: string): string[] {
  const { dependencies = {} } = readManifest(folder);
  const candidates = Object.keys(dependencies).map((name) =>
    [join(folder, INSTALLED, name), join(folder.slice(0, folder.lastIndexOf(INSTALLED)), INSTALLED, name)].find((each) =>
      existsSync(join(each, 'package.json'))
    )
  );
  return candidates.filter((each) => each !== undefined);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** A manifest may say nothing where the text of the terms says it all. */
function licenceOf({ license, licenses }: Manifest, text = ''): string {
  const said = typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  return said || (text.startsWith('MIT License') ? 'MIT' : 'UNKNOWN');
}

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find(
    (name) => /^(licen[cs]e|copying|ofl)([.-].*)?$/i.test(name) && !/\.(js|json)$/i.test(name)
  );
  return file && readFileSync(join(folder, file), 'utf8').trim();
}

function repositoryOf({ repository }: Manifest): string | undefined {
  const said = typeof repository === 'string' ? repository : repository?.url;
  const short = said && /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(said)?.[1];
  return short
    ? `https://github.com/${short}`
    : said
        ?.replace(/^git\+/, '')
        .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
        .replace(/\.git$/, '');
}

/** An address that a page may link to. */
function webAddress(said: string | undefined): string | undefined {
  return said && /^https?:\/\//.test(said) && URL.canParse(said) ? said : undefined;
}
