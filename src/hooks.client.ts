import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { tellNotBegun } from '#ui/begin';
import { guardScripts } from '#ui/guard-scripts';

/** Before anything of the page runs. */
export const init: ClientInit = () => guardScripts();

/** A page that cannot begin keeps the text it was written with, where Kit would put a page about the fault in its place. */
export const handleError: HandleClientError = ({ error, status }) => {
  reportError(error);
  const isUnforeseen = status === 500;
  if (isUnforeseen && tellNotBegun()) return new Promise<never>(() => {});
};
