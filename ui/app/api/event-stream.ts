import { words } from '../words';
import { RequestFailed } from './client';

export interface StreamEvent {
  event: string;
  data: string;
}

/**
 * Server-sent events out of pieces of text. EventSource cannot POST, so the page parses the
 * stream itself; a piece may end anywhere, also between the CR and the LF of one line end.
 */
export class EventStreamParser {
  #line = '';
  #endedWithCr = false;
  #atStart = true;
  #event = '';
  #data: string[] = [];

  push(piece: string): StreamEvent[] {
    const events: StreamEvent[] = [];
    for (const char of this.#withoutMark(piece)) {
      const secondHalfOfLineEnd = char === '\n' && this.#endedWithCr;
      this.#endedWithCr = char === '\r';
      if (secondHalfOfLineEnd) continue;
      if (char !== '\r' && char !== '\n') {
        this.#line += char;
        continue;
      }
      const event = this.#endLine();
      if (event) events.push(event);
    }
    return events;
  }

  #withoutMark(piece: string): string {
    if (!this.#atStart || piece === '') return piece;
    this.#atStart = false;
    return piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
  }

  #endLine(): StreamEvent | undefined {
    const line = this.#line;
    this.#line = '';
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.#event = value;
    if (field === 'data') this.#data.push(value);
    return undefined;
  }

  #dispatch(): StreamEvent | undefined {
    const event = { event: this.#event || 'message', data: this.#data.join('\n') };
    const filled = this.#data.length > 0;
    this.#event = '';
    this.#data = [];
    return filled ? event : undefined;
  }
}

/** The events of a response, as they arrive. */
export async function* eventsOf(response: Response, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventStreamParser();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(value);
    }
  } catch (failure) {
    if (signal.aborted || failure instanceof RequestFailed) throw failure;
    throw new RequestFailed(words.problems.cutOff);
  }
}
