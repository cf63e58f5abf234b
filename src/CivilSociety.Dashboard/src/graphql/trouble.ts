import type { CombinedError } from 'urql';

/** What keeps an answer away, and whether asking again can help. */
export type Trouble =
  | { kind: 'busy'; retryInSeconds: number | undefined }
  | { kind: 'unreachable' }
  | { kind: 'refused'; code: string | undefined; message: string };

const temporary = new Set([429, 502, 503, 504]);

export function troubleOf(error: CombinedError): Trouble {
  const response = error.response as Response | undefined;
  if (response && temporary.has(response.status)) {
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return { kind: 'busy', retryInSeconds: Number.isFinite(seconds) ? seconds : undefined };
  }

  const [first] = error.graphQLErrors;
  if (first) return { kind: 'refused', code: first.extensions.code as string | undefined, message: first.message };
  return { kind: 'unreachable' };
}

/** How long to wait before attempt n (from 0): as long as the server says, else longer each time, up to half a minute. */
export function secondsBefore(attempt: number, trouble: Trouble): number | undefined {
  if (trouble.kind === 'refused') return undefined;
  return (trouble.kind === 'busy' ? trouble.retryInSeconds : undefined) ?? Math.min(30, 2 ** attempt);
}
