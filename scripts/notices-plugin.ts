import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { billOfMaterials, readPackages } from './bill-of-materials';
import { foldersWithin, noticeOf, packageFolder, type Notice } from './package-notice';

/** Where the build leaves what it found: the page of notices reads it while pages are made, the adapter copies it into the site. */
const NOTICES_FILE = '.svelte-kit/notices.json';
const MATERIALS_FILE = '.svelte-kit/sbom.cdx.json';

/** Published as one file with all it depends on: the build sees one package only. */
const WHOLE = new Set(['maplibre-gl']);

/**
 * Collects the packages that are really in what browsers are sent: scripts, workers, style sheets and fonts. One instance
 * goes among the plugins of the site, and `forWorkers` among those of its workers, which Vite builds apart.
 */
export function noticesPlugin(): { forSite: Plugin; forWorkers: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const id of Object.values(bundle).flatMap(sourcesOf)) {
      const folder = packageFolder(id);
      if (folder) folders.add(folder);
    }
  };
  return {
    forWorkers: { name: 'masarat-notices-of-workers', generateBundle: (_, bundle) => collect(bundle) },
    forSite: {
      name: 'masarat-notices',
      generateBundle(_, bundle) {
        // What makes the pages stays behind.
        if (this.environment.config.consumer === 'client') collect(bundle);
      },
      writeBundle() {
        if (this.environment.config.consumer === 'client') write(noticesOf(folders));
      }
    }
  };
}

function sourcesOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  return output.type === 'asset' ? output.originalFileNames : Object.keys(output.modules);
}

function noticesOf(folders: ReadonlySet<string>): Notice[] {
  const direct = [...folders];
  const within = direct.filter((folder) => WHOLE.has(noticeOf(folder).name)).flatMap(foldersWithin);
  const notices = [...new Set([...direct, ...within])].map(noticeOf).filter(({ name }) => !name.startsWith('@types/'));
  const unique = new Map(notices.map((notice) => [`${notice.name}@${notice.version}`, notice]));
  return [...unique.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function write(notices: readonly Notice[]): void {
  mkdirSync(dirname(NOTICES_FILE), { recursive: true });
  writeFileSync(NOTICES_FILE, JSON.stringify(notices, null, 1));
  writeFileSync(MATERIALS_FILE, JSON.stringify(billOfMaterials(notices, readPackages()), null, 1));
}
