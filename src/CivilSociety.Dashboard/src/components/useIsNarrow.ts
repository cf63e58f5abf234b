import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 50rem)');

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is as narrow as a phone's: for what a style sheet cannot decide, such as the order of parts. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
