import { Link, useParams } from 'wouter';
import { Notice } from '../../components/Notice';
import { View } from '../../components/View';
import { CaseStudyDocument, type CaseStudyQuery, CaseStudyTableDocument } from '../../graphql/generated/graphql';
import { wholeOf } from '../../graphql/pages';
import { useLanguage, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import styles from './CaseStudyView.module.css';
import { Contents } from './Contents';
import { Discrepancies } from './Discrepancies';
import { Figures } from './Figures';
import { Part } from './Part';
import { Partners } from './Partners';
import { People } from './People';
import { Place } from './Place';
import { Practices } from './Practices';
import { Said } from './Said';
import { Similar } from './Similar';
import { Sources } from './Sources';
import { anyPerspective, type CaseStudy, choiceOf, perspectivesOf, whereOf } from './state';
import { texts } from './texts';
import { Who } from './Who';

/** One case study, whole: each item with its section. */
export default function CaseStudyView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const { slug = '' } = useParams<{ slug: string }>();
  const [parameters] = useParameters();
  const choice = choiceOf(parameters, anyPerspective);
  return (
    <View
      title={({ caseStudy }) => caseStudy?.name ?? words.unknownCase(slug)}
      document={CaseStudyDocument}
      variables={{ language, slug }}
      table={{ document: CaseStudyTableDocument, variables: { language, where: whereOf(slug, choice) } }}
    >
      {data => (data.caseStudy ? <Whole caseStudy={data.caseStudy} all={data} /> : <Unknown all={data} />)}
    </View>
  );
}

function Whole({ caseStudy, all }: { caseStudy: CaseStudy; all: CaseStudyQuery }) {
  const words = useTexts(texts);
  const cases = all.caseStudies?.nodes ?? [];
  const index = cases.findIndex(({ id }) => id === caseStudy.id);
  const [previous, next] = [cases[index - 1], cases[index + 1]];
  const kinds = [
    ['strengths', wholeOf(caseStudy.strengths, caseStudy.lastStrengths)],
    ['improvements', wholeOf(caseStudy.improvements)],
    ['lessons', wholeOf(caseStudy.lessons)],
    ['contributions', wholeOf(caseStudy.contributions)],
    ['observations', wholeOf(caseStudy.observations, caseStudy.lastObservations)],
  ] as const;
  const perspectives = perspectivesOf(kinds.flatMap(([, { items }]) => items));
  const [parameters] = useParameters();
  const { unknown } = choiceOf(parameters, perspectives);
  return (
    <>
      <p className={styles.title}>
        {words.place(caseStudy.number, cases.length)},{' '}
        <Link href={`/sections/${caseStudy.chapter}`}>{words.chapter(caseStudy.chapter)}</Link>: {caseStudy.title}
      </p>
      <p className={styles.summary}>{caseStudy.summary}</p>
      {unknown.length > 0 && <Notice title={words.unknownChoice(unknown.join(', '))} />}
      <div className={styles.columns}>
        <Contents />
        <div className={styles.parts}>
          <Part name="who">
            <Who caseStudy={caseStudy} />
          </Part>
          <Part name="place">
            <Place caseStudy={caseStudy} />
          </Part>
          <Part name="people">
            <People caseStudy={caseStudy} />
          </Part>
          <Part name="practices">
            <Practices caseStudy={caseStudy} />
          </Part>
          <Part name="said">
            <Said slug={caseStudy.slug} kinds={kinds} perspectives={perspectives} />
          </Part>
          <Part name="partners">
            <Partners caseStudy={caseStudy} />
          </Part>
          <Part name="figures">
            <Figures caseStudy={caseStudy} />
          </Part>
          <Part name="discrepancies">
            <Discrepancies caseStudy={caseStudy} />
          </Part>
          <Part name="sources">
            <Sources caseStudy={caseStudy} />
          </Part>
          <Part name="similar">
            <Similar slug={caseStudy.slug} />
          </Part>
          <nav aria-label={words.listTitle} className={styles.others}>
            {previous && (
              <span>
                {words.previous}: <Link href={`/case-studies/${previous.slug}`}>{previous.name}</Link>
              </span>
            )}
            {next && (
              <span>
                {words.next}: <Link href={`/case-studies/${next.slug}`}>{next.name}</Link>
              </span>
            )}
            <Link href="/case-studies">{words.all}</Link>
          </nav>
        </div>
      </div>
    </>
  );
}

function Unknown({ all }: { all: CaseStudyQuery }) {
  const words = useTexts(texts);
  return (
    <Notice title={words.chooseCase}>
      <ul>
        {all.caseStudies?.nodes?.map(({ id, slug, name }) => (
          <li key={id}>
            <Link href={`/case-studies/${slug}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
