import { tick } from 'svelte';

/** Copying of one button: how it went, and what was copied, to be shown where the browser did not let it be. */
export class Copying {
  outcome = $state<'none' | 'copied' | 'refused'>('none');
  text = $state('');

  async copy(text: string): Promise<void> {
    this.text = text;
    // Said anew each time: words that stand unchanged are not read out again.
    this.outcome = 'none';
    await tick();
    this.outcome = (await isCopied(text)) ? 'copied' : 'refused';
  }
}

/** A browser may refuse it, and knows no clipboard on a page that came over a line anybody may read. */
async function isCopied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false
  );
}
