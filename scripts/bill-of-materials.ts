import { readFileSync } from 'node:fs';
import type { Notice } from './package-notice';

interface Locked {
  version?: string;
  name?: string;
  integrity?: string;
  resolved?: string;
}

/** What the lockfile says of every package, by `name@version`. */
type Packages = ReadonlyMap<string, Locked>;

/** Reads the lockfile. */
export function readPackages(): Packages {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  return new Map(
    Object.entries(packages).map(([path, locked]) => [
      `${locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${locked.version ?? ''}`,
      locked
    ])
  );
}

/**
 * The packages in what browsers are sent, as a bill of materials: https://cyclonedx.org/docs/1.6/json/. It names no hour and
 * no number of its own, which are optional there, so that the same sources give the same file.
 */
export function billOfMaterials(notices: readonly Notice[], packages: Packages): object {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  const root = `pkg:npm/${name}@${version}`;
  const components = notices.map((notice) => componentOf(notice, packages.get(`${notice.name}@${notice.version}`)));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': root, name, version, purl: root, licenses: [{ license: { id: license } }] }
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map(({ purl }) => purl) }]
  };
}

function componentOf({ name, version, licence, homepage }: Notice, locked: Locked | undefined) {
  // https://github.com/package-url/purl-spec: the `@` of a scope is escaped.
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  const [, hash] = /^sha512-(.+)$/.exec(locked?.integrity ?? '') ?? [];
  const references = [
    ...(homepage ? [{ type: 'website', url: homepage }] : []),
    ...(locked?.resolved ? [{ type: 'distribution', url: locked.resolved }] : [])
  ];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    ...(references.length > 0 && { externalReferences: references })
  };
}
