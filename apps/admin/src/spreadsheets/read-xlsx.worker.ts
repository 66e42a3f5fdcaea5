import { readXlsx } from './read-xlsx';

/** What the worker says: how far it is, and in the end what it read. */
export type WorkerWord = { readonly share: number } | { readonly answer: Awaited<ReturnType<typeof readXlsx>> };

const tell = (word: WorkerWord): void => self.postMessage(word);

self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void readXlsx(new Uint8Array(data), (share) => tell({ share })).then((answer) => tell({ answer }));
});
