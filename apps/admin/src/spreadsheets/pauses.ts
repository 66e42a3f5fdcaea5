/** Told how much of the work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

const sliceMs = 12;

/** Answers a function that lets the page breathe when a slice of time is used up; call it between pieces of work. */
export function breather(onProgress: OnProgress | undefined): (share: number) => Promise<void> {
  let start = performance.now();
  return async (share) => {
    if (performance.now() - start < sliceMs) return;
    onProgress?.(Math.min(1, share));
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
}
