import { useEffect, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { secondsBefore, type Trouble, troubleOf } from './trouble';

export type Answer<TData> = {
  /** The newest answer; while another is on its way, the one before. */
  data: TData | undefined;
  isLoading: boolean;
  trouble: Trouble | undefined;
  /** When it is asked again by itself, in seconds; undefined when that would not help. */
  retryInSeconds: number | undefined;
  retry: () => void;
};

/** Asks one trusted document; what is temporary (a limit, a restart, a lost connection) is asked again until it is answered. */
export function useAnswer<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  options: { pause?: boolean } = {},
): Answer<TData> {
  const [{ data, error, fetching }, execute] = useQuery<TData, AnyVariables>({
    query: document as TypedDocumentNode<TData, AnyVariables>,
    variables,
    pause: options.pause ?? false,
  });
  const [attempt, setAttempt] = useState(0);
  const last = useRef<TData | undefined>(undefined);
  const trouble = error ? troubleOf(error) : undefined;
  const seconds = trouble && !fetching ? secondsBefore(attempt, trouble) : undefined;

  useEffect(() => {
    if (seconds === undefined) return;
    const timer = setTimeout(() => {
      setAttempt(before => before + 1);
      execute({ requestPolicy: 'network-only' });
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, execute]);

  // Half an answer is none: a connection that failed would look like silence.
  if (data && !error) last.current = data;
  useEffect(() => {
    if (data && !error) setAttempt(0);
  }, [data, error]);

  return {
    data: error?.graphQLErrors.length ? undefined : last.current,
    isLoading: fetching,
    trouble: fetching ? undefined : trouble,
    retryInSeconds: seconds,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
