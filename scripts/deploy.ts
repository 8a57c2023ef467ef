/**
 * Writes the settings of web servers from `deploy/headers.mjs`: `npx tsx scripts/deploy.ts [--base /atlas] [--out deploy]`.
 * With `--base` the built site is expected at that path below `/srv/masarat`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from '../deploy/caddyfile.mjs';
import { nginxConf } from '../deploy/nginx-conf.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '' },
    out: { type: 'string', default: join(import.meta.dirname, '../deploy') }
  }
});
const site = { base: values.base.replace(/\/+$/, ''), languages: ['ar', 'en'] };
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'nginx.conf'), nginxConf(site));
writeFileSync(join(values.out, 'Caddyfile'), caddyfile(site));
