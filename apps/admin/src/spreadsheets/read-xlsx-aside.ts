import type { OnProgress } from './pauses';
import { readXlsx } from './read-xlsx';
import type { WorkerWord } from './read-xlsx.worker';
import { refuseSheet } from './spreadsheet-problems';

type Answer = ReturnType<typeof readXlsx>;

// Below this the page is not held up long enough for anybody to notice.
const largeBytes = 64 * 1024;

/** Reads a workbook; a large one in a worker, since the library reads a sheet in one go, for seconds. */
export async function readXlsxAside(bytes: Uint8Array<ArrayBuffer>, onProgress?: OnProgress): Answer {
  if (bytes.length < largeBytes || typeof Worker === 'undefined') return readXlsx(bytes, onProgress);
  const worker = new Worker(new URL('./read-xlsx.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Awaited<Answer>>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
        if ('share' in data) onProgress?.(data.share);
        else resolve(data.answer);
      });
      worker.addEventListener('error', () => resolve(refuseSheet('DAMAGED')));
      worker.postMessage(bytes.buffer, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
