import { api, RequestFailed } from '../api/client';
import type { CorpusInfo } from '../contract';

export type ServerState = 'unknown' | 'ready' | 'reading' | 'unreachable';

const pauseBetweenTries = 2000;

/** Whether the server has read its papers, asked again until it has. Says 'change'. */
export class Server extends EventTarget {
  state: ServerState = 'unknown';
  info?: CorpusInfo;
  #timer = 0;

  async check(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      this.info = await api.corpus();
      this.#become('ready');
    } catch (failure) {
      const state = stateAfter(failure);
      this.#become(state);
      if (state === 'ready') return;
      this.#timer = window.setTimeout(() => void this.check(), pauseBetweenTries);
    }
  }

  #become(state: ServerState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** A server that fails otherwise is up all the same: what is then asked of it tells more. */
function stateAfter(failure: unknown): ServerState {
  const status = failure instanceof RequestFailed ? failure.problem.status : 500;
  if (status === 0) return 'unreachable';
  return status === 503 ? 'reading' : 'ready';
}
