import { Link } from 'wouter';
import { Notice } from '../../components/Notice';
import { View } from '../../components/View';
import { SearchDocument, type SearchQuery, SearchTableDocument } from '../../graphql/generated/graphql';
import { useLanguage, useNumber, useTexts } from '../../language/language';
import { pathOf, useParameters } from '../../routing/paths';
import { Facets } from './Facets';
import { Hits } from './Hits';
import { NothingFound, Suggestion } from './NothingFound';
import { SearchForm } from './SearchForm';
import styles from './SearchView.module.css';
import { countIn, type State, sizeOf, stateOf } from './state';
import { texts } from './texts';

/** Search over everything: what was found, of which kinds and in which case studies, each hit leading on. */
export default function SearchView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [parameters] = useParameters();
  const state = stateOf(parameters);
  const { text, isAsked } = state;
  const kinds = state.kinds.length > 0 ? state.kinds : null;
  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      controls={<SearchForm asked={parameters.get('q') ?? ''} error={text && !isAsked ? words.noWord : undefined} />}
      document={SearchDocument}
      variables={{ text, isAsked, kinds, first: sizeOf(state), language }}
      table={isAsked ? { document: SearchTableDocument, variables: { text, kinds, language } } : undefined}
    >
      {data => (isAsked ? <Results data={data} state={state} /> : <Examples />)}
    </View>
  );
}

function Examples() {
  const words = useTexts(texts);
  return (
    <section className={styles.examples} aria-labelledby="examples">
      <h2 id="examples">{words.tries}</h2>
      <ul className={styles.tries}>
        {words.examples.map(([query, why]) => (
          <li key={query}>
            <Link href={pathOf('search', { q: query })}>{query}</Link> <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Results({ data, state }: { data: SearchQuery; state: State }) {
  const words = useTexts(texts);
  const number = useNumber();
  const { search, everything } = data;
  if (!search || !everything) return null;

  const caseStudies = data.caseStudies?.nodes ?? [];
  const unknownCases = state.caseStudies.filter(slug => caseStudies.every(one => one.slug !== slug));
  const known: State = { ...state, caseStudies: state.caseStudies.filter(slug => !unknownCases.includes(slug)) };
  const isIn = known.caseStudies.length > 0;
  const count = isIn ? countIn(known.caseStudies, search.facets.caseStudies) : search.totalCount;
  return (
    <>
      {(state.unknown.length > 0 || unknownCases.length > 0) && (
        <Notice title={words.unknownTitle}>
          {state.unknown.length > 0 && <p>{words.unknownKinds(state.unknown.join(', '))}</p>}
          {unknownCases.length > 0 && <p>{words.unknownCases(unknownCases.join(', '))}</p>}
        </Notice>
      )}
      {everything.totalCount === 0 ? (
        <NothingFound state={known} suggestion={everything.suggestion} />
      ) : (
        <div className={styles.parts}>
          <Facets
            state={known}
            kinds={everything.facets.kinds}
            caseStudies={caseStudies}
            counts={search.facets.caseStudies}
          />
          <section className={styles.hits} aria-labelledby="found">
            <h2 id="found">
              <span role="status">
                {count > 0
                  ? (isIn ? words.foundIn : words.found)(number(count), state.text)
                  : words.nothingChosen(state.text)}
              </span>
            </h2>
            {everything.suggestion && <Suggestion text={everything.suggestion} />}
            {count > 0 ? (
              <Hits page={search} state={known} count={count} />
            ) : (
              <p>
                <Link href={pathOf('search', { q: state.text })}>{words.showAll}</Link>
              </p>
            )}
          </section>
        </div>
      )}
    </>
  );
}
