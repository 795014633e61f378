import type { Answer, CompareRequest } from '../contract';
import { request } from './client';

/** Puts papers side by side. */
export async function compare(compared: CompareRequest, signal?: AbortSignal): Promise<Answer> {
  const response = await request('/api/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(compared),
    signal,
  });
  return (await response.json()) as Answer;
}
