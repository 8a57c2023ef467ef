import type { ClientInit } from '@sveltejs/kit';
import { guardScripts } from '#ui/guard-scripts';

/** Before anything of the page runs. */
export const init: ClientInit = () => guardScripts();
