/* What only paper shows of the atlas: it comes late, and together, so that a sheet has all of it or none. */
export { default as PaperMarks } from '#features/explore/PaperMarks.svelte';
export { default as SheetFoot } from '#features/pages/SheetFoot.svelte';
