// `npm start`: from a fresh clone to the served site, with the address printed.
import { ensureBuilt, ensureInstalled, must, tool } from './house.mjs';

ensureInstalled();
await ensureBuilt();
must(tool('tsx'), ['scripts/serve.ts', ...process.argv.slice(2)]);
