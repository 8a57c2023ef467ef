// `npm run build:site`: the whole site into `build/`, for the host of SITE_ORIGIN and below BASE_PATH.
import { buildSite } from './house.mjs';

buildSite(process.argv.slice(2));
