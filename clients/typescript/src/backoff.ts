const FIRST = 1_000; // milliseconds
/** The milliseconds of the longest wait. */
export const LONGEST = 60_000;

/** Returns the milliseconds to wait after this many failures, with random variation, so that clients spread out. */
export function delayAfter(failures: number): number {
  return Math.min(FIRST * 2 ** (failures - 1), LONGEST) * (0.5 + Math.random() / 2);
}

/** Waits; throws the signal's reason as soon as it is aborted. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
