import { takeSharedUp, type Shared } from './shared-files';

/** As much of https://wicg.github.io/manifest-incubations/#launchqueue-interface as is used. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { files: readonly { getFile(): Promise<File> }[] }) => void): void;
}

/**
 * Calls `take` with the files the installed atlas is opened with, and with what another program shared with it. Files
 * for another room are left out.
 */
export async function onLaunched(isMine: (file: File) => boolean, take: (launched: Shared) => void): Promise<void> {
  const tell = ({ files, text }: Shared): void => {
    const mine = files.filter(isMine);
    if (mine.length > 0 || text) take({ files: mine, text });
  };
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files }) => {
    // A file that was moved or removed meanwhile is not to be had; the others are.
    const had = await Promise.allSettled(files.map((file) => file.getFile()));
    tell({ files: had.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])), text: '' });
  });
  tell(await takeSharedUp());
}
