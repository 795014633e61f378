import type { Imported, ImportReport, PaperSummary, Problem } from '../contract';
import { words } from '../words';
import { request, RequestFailed, toProblem } from './client';
import { eventsOf } from './event-stream';

export type ImportEvent =
  { type: 'indexing'; done: number; all: number } | { type: 'imported'; report: ImportReport };

/** Sends a file of papers, and yields how far it is; the last event is always the report. */
export async function* importFile(file: File, signal: AbortSignal): AsyncGenerator<ImportEvent> {
  const response = await request(`/api/papers?${new URLSearchParams({ name: file.name })}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      Accept: 'text/event-stream, application/problem+json;q=0.5',
    },
    body: file,
    signal,
  });
  for await (const { event, data } of eventsOf(response, signal)) {
    const value: unknown = JSON.parse(data);
    if (event === 'error') throw new RequestFailed(toProblem(value as Partial<Problem>, 500));
    if (event === 'indexing') {
      yield { type: 'indexing', ...(value as { done: number; all: number }) };
    }
    if (event === 'imported') {
      const [report] = (value as Imported).files;
      if (report) yield { type: 'imported', report };
      return;
    }
  }
  throw new RequestFailed(words.problems.importCutOff);
}

export async function removePaper(id: string): Promise<PaperSummary> {
  const response = await request(`/api/papers/${encodeURIComponent(id)}`, { method: 'DELETE' });
  return (await response.json()) as PaperSummary;
}

export async function restorePaper(id: string): Promise<PaperSummary> {
  const path = `/api/papers/${encodeURIComponent(id)}/restore`;
  const response = await request(path, { method: 'POST' });
  return (await response.json()) as PaperSummary;
}
