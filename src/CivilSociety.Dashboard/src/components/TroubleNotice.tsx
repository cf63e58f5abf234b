import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Trouble } from '../graphql/trouble';
import { type Texts, useTexts } from '../language/language';
import { Button } from './Button';
import { Notice } from './Notice';

const texts: Texts<{
  titles: Record<Trouble['kind'], string>;
  what: Record<'busy' | 'unreachable', string>;
  refused: string;
  again: (seconds: number) => string;
  now: string;
  anew: string;
}> = {
  NL: {
    titles: {
      busy: 'De server vraagt even te wachten',
      unreachable: 'De server is niet te bereiken',
      refused: 'Deze vraag kan de server niet beantwoorden',
    },
    what: {
      busy: 'Er zijn in korte tijd veel vragen gesteld. Wat u invulde, blijft staan.',
      unreachable: 'Misschien start hij opnieuw, of is de verbinding weg. Wat u invulde, blijft staan.',
    },
    refused: 'Vaak klopt er iets niet in de link, zoals een code die niet bestaat. De server zegt:',
    again: seconds =>
      `De pagina vraagt het zelf opnieuw, ${seconds === 1 ? 'over 1 seconde' : `over ${seconds} seconden`}.`,
    now: 'Nu opnieuw vragen',
    anew: 'Dit onderdeel opnieuw beginnen',
  },
  EN: {
    titles: {
      busy: 'The server asks to wait a moment',
      unreachable: 'The server cannot be reached',
      refused: 'The server cannot answer this question',
    },
    what: {
      busy: 'Many questions came in a short time. What you filled in is kept.',
      unreachable: 'It may be restarting, or the connection is gone. What you filled in is kept.',
    },
    refused: 'Often something in the link is wrong, such as a code that does not exist. The server says:',
    again: seconds => `The page asks again by itself ${seconds === 1 ? 'in 1 second' : `in ${seconds} seconds`}.`,
    now: 'Ask again now',
    anew: 'Begin this view anew',
  },
};

type Properties = { trouble: Trouble; retryInSeconds: number | undefined; retry: () => void };

/** What happened instead of an answer; what is temporary is counted down to the next attempt. */
export function TroubleNotice({ trouble, retryInSeconds, retry }: Properties) {
  const words = useTexts(texts);
  const [location, navigate] = useLocation();
  const seconds = useCountdown(retryInSeconds);
  return (
    <Notice title={words.titles[trouble.kind]}>
      {trouble.kind === 'refused' ? (
        <>
          <p>{words.refused}</p>
          <p lang="en">
            <code>{[trouble.code, trouble.message].filter(Boolean).join(': ')}</code>
          </p>
          <Button onClick={() => navigate(location)}>{words.anew}</Button>
        </>
      ) : (
        <>
          <p>{words.what[trouble.kind]}</p>
          {seconds !== undefined && <p aria-live="off">{words.again(seconds)}</p>}
          <Button onClick={retry}>{words.now}</Button>
        </>
      )}
    </Notice>
  );
}

function useCountdown(from: number | undefined): number | undefined {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    setLeft(from);
    if (from === undefined) return;
    const timer = setInterval(() => setLeft(before => Math.max(1, (before ?? 1) - 1)), 1000);
    return () => clearInterval(timer);
  }, [from]);
  return left;
}
