import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(resolve('/sitemap.xml'), url).href}\n`, {
    headers: { 'content-type': 'text/plain' }
  });
