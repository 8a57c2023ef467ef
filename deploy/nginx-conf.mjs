import { EVERYWHERE, headersOfMissing, headersOfRoom, ROOMS } from './headers.mjs';

/**
 * @typedef {object} Site
 * @property {string} base The path the site is hosted at, as `/atlas`; empty at the root
 * @property {readonly string[]} languages
 */

/** @param {string} text */
const quote = (text) => `"${text}"`;

/**
 * A variable that holds one header by address; where it is empty nginx sends none.
 * @param {string} variable
 * @param {keyof ReturnType<typeof headersOfRoom>} header
 * @param {string} base
 */
function mapOf(variable, header, base) {
  const lines = ROOMS.map((room) => {
    const value = quote(headersOfRoom(room)[header] ?? '');
    return `  ${quote(`~^${base}${room.pattern}`)} ${value};`;
  });
  return [`map $uri ${variable} {`, '  default "";', ...lines, '}'].join('\n');
}

/**
 * One site of nginx, for the `http` block.
 * @param {Site} site
 */
export function nginxConf({ base, languages }) {
  const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`);
  const missing = languages.map(
    (lang) => `  location ${base}/${lang}/ {
    error_page 403 404 =404 ${base}/${lang}/404.html;
    try_files $uri $uri/ =404;
  }
  location ${base}/${lang}/embed/ {
    error_page 403 404 =404 @${lang}_missing_in_frame;
    try_files $uri $uri/ =404;
  }
  # By then $uri is that of the page of 404: the policy of the frames is said here.
  location @${lang}_missing_in_frame {
${Object.entries(headersOfMissing(`/${lang}/embed/`))
  .map(([name, value]) => `    add_header ${name} ${quote(value)} always;`)
  .join('\n')}
    try_files ${base}/${lang}/404.html =404;
  }`
  );
  return `# Written by \`npx tsx scripts/deploy.ts\` from deploy/headers.mjs. A site for the http block: /etc/nginx/sites-enabled/.
# \`brotli_static\` is of Debian's package libnginx-mod-http-brotli-static.
${mapOf('$masarat_policy', 'Content-Security-Policy', base)}
${mapOf('$masarat_cache', 'Cache-Control', base)}
${mapOf('$masarat_sharing', 'Access-Control-Allow-Origin', base)}

server {
  listen 80;
  server_name _;
  root /srv/masarat;
  index index.html;

  include /etc/nginx/mime.types;
  types {
    application/manifest+json webmanifest;
  }
  default_type application/octet-stream;
  charset utf-8;
  # Of text/html nginx knows by itself.
  charset_types text/css text/plain text/xml application/javascript application/json image/svg+xml;

  server_tokens off;
  # Redirects keep the host, the port and the scheme that the reader used, also behind another server.
  absolute_redirect off;
  sendfile on;
  tcp_nopush on;

  # The build has every text beside itself as .br and .gz: nothing is compressed while a reader waits.
  gzip_static on;
  gzip_vary on;
  brotli_static on;

${everywhere.join('\n')}
  add_header Content-Security-Policy $masarat_policy always;
  add_header Cache-Control $masarat_cache always;
  add_header Access-Control-Allow-Origin $masarat_sharing always;

  # 403 is what a folder without a page of its own would be answered with: there is nothing to forbid.
  error_page 403 404 =404 ${base}/404.html;
  location / {
    try_files $uri $uri/ =404;
  }
${missing.join('\n')}
  location = ${base}/_headers {
    return 404;
  }
}
`;
}
