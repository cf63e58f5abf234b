import { useEffect, useRef } from 'react';
import { Button } from '../../components/Button';
import { Loading } from '../../components/Loading';
import { TroubleNotice } from '../../components/TroubleNotice';
import { MoreHitsDocument, type SearchPageFragment } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useNumber, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import { Hit } from './Hit';
import styles from './Hits.module.css';
import { goesOn, mostPages, pageSize, type State, sizeOf } from './state';
import { texts } from './texts';

type Properties = {
  page: SearchPageFragment;
  state: State;
  /** How many hits there are in all. */
  count: number;
  /** How many pages came before, and how many hits of them are shown. */
  before?: { asked: number; shown: number };
};

/** A page of hits, and below it the next one, or the way to it. */
export function Hits({ page, state, count, before = { asked: 0, shown: 0 } }: Properties) {
  const { caseStudies } = state;
  const hits = (page.nodes ?? []).filter(
    ({ caseStudy }) => caseStudies.length === 0 || (caseStudy && caseStudies.includes(caseStudy.slug)),
  );
  const so = { asked: before.asked + 1, shown: before.shown + hits.length, count };
  const after = page.pageInfo.hasNextPage && so.shown < count ? page.pageInfo.endCursor : null;

  // Who asked for more with the keyboard goes on where it begins.
  const list = useRef<HTMLOListElement>(null);
  const isLater = before.asked > 0;
  useEffect(() => {
    if (isLater && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [isLater]);

  return (
    <>
      {hits.length > 0 && (
        <ol ref={list} tabIndex={-1} start={before.shown + 1} className={styles.list}>
          {hits.map(hit => (
            <Hit key={hit.node.id} hit={hit} />
          ))}
        </ol>
      )}
      {after && goesOn(state, so) ? (
        <NextHits key={after} after={after} state={state} count={count} before={so} />
      ) : (
        <End state={state} shown={so.shown} count={count} hasMore={after !== null} />
      )}
    </>
  );
}

function NextHits({
  after,
  state,
  count,
  before,
}: {
  after: string;
  state: State;
  count: number;
  before: { asked: number; shown: number };
}) {
  const language = useLanguage();
  const { data, trouble, retryInSeconds, retry } = useAnswer(MoreHitsDocument, {
    text: state.text,
    kinds: state.kinds.length > 0 ? state.kinds : null,
    first: sizeOf(state),
    after,
    language,
  });
  if (trouble) return <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />;
  return data?.search ? <Hits page={data.search} state={state} count={count} before={before} /> : <Loading />;
}

function End({ state, shown, count, hasMore }: { state: State; shown: number; count: number; hasMore: boolean }) {
  const words = useTexts(texts);
  const number = useNumber();
  const [, change] = useParameters();
  if (!hasMore) return null;
  const isDeep = state.caseStudies.length > 0 && shown < Math.min(count, state.pages * pageSize);
  return (
    <div className={styles.end}>
      <p>{(isDeep ? words.lookFurther : words.shown)(number(shown), number(count))}</p>
      {state.pages < mostPages ? (
        <Button onClick={() => change({ pages: state.pages + 1 }, { replace: true })}>{words.more}</Button>
      ) : (
        <p>{words.tooMany}</p>
      )}
    </div>
  );
}
