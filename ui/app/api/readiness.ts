import { api } from './client';

const secondsBetweenTries = 2;
const longestPause = 10;

/** While the papers are being read a question waits, and is asked as soon as they are. */
export async function untilReady(signal: AbortSignal, first = secondsBetweenTries): Promise<void> {
  let seconds = Math.min(first, longestPause);
  do {
    await pause(seconds, signal);
    seconds = secondsBetweenTries;
  } while (!(await api.ready()));
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
