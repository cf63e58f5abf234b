import { ItemList } from '../../components/ItemList';
import { Loading } from '../../components/Loading';
import { TroubleNotice } from '../../components/TroubleNotice';
import { SectionPublicationsDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import styles from './SectionView.module.css';
import { texts } from './texts';

/** The publications that an appendix lists. */
export function Publications({ code }: { code: string }) {
  const words = useTexts(texts);
  const answer = useAnswer(SectionPublicationsDocument, { language: useLanguage(), code });
  const { data, trouble } = answer;
  if (trouble) return <TroubleNotice trouble={trouble} retryInSeconds={answer.retryInSeconds} retry={answer.retry} />;
  if (!data) return <Loading />;
  const publications = data.report.sections[0]?.publications ?? [];
  if (publications.length === 0) return null;
  return (
    <section aria-labelledby="publications" className={styles.part}>
      <h2 id="publications">
        {words.publications} <span className={styles.count}>{publications.length}</span>
      </h2>
      <ItemList
        items={publications.map(({ id, title, authors, year, place, publisher }) => ({
          id,
          text: <cite>{title}</cite>,
          notes: [authors.join(', '), `${place}: ${publisher}, ${year}`],
        }))}
      />
    </section>
  );
}
