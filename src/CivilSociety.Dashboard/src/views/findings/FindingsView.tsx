import { useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { Choice } from '../../components/Choice';
import { Notice } from '../../components/Notice';
import { SectionLink } from '../../components/SectionLink';
import { View } from '../../components/View';
import { FindingsDocument, FindingsTableDocument } from '../../graphql/generated/graphql';
import { useLanguage, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import { FindingItem } from './FindingItem';
import styles from './FindingsView.module.css';
import { allSubjects, bySection, filterOf, hasVerdict, isAbout } from './state';
import { texts } from './texts';
import { VerdictChoice } from './VerdictChoice';
import { VerdictPicture } from './VerdictPicture';

/** The conclusions of the report, each held against the data. */
export default function FindingsView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [location] = useLocation();
  const [parameters, change] = useParameters();
  const { filter, unknown } = filterOf(parameters);
  const arrival = useRef(parameters.getAll('open')[0]);
  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      document={FindingsDocument}
      variables={{ language }}
      table={{ document: FindingsTableDocument, variables: { language, verdicts: filter.verdicts } }}
      hasPicture
    >
      {({ patterns }) => {
        const findings = patterns?.findings ?? [];
        const subjects = allSubjects(findings);
        const known = [...subjects.layers, ...subjects.factors, ...subjects.caseStudies];
        const about = known.some(({ key }) => key === filter.about) ? filter.about : undefined;
        const notFound = filter.about && !about ? [...unknown, filter.about] : unknown;
        const inSubject = findings.filter(one => isAbout(one, about));
        const shown = inSubject.filter(one => hasVerdict(one, filter.verdicts));
        const options = (list: typeof known) => list.map(({ key, label }) => ({ value: key, label }));
        return (
          <div className={styles.findings}>
            <div className={styles.top}>
              <div className={styles.filters}>
                <VerdictChoice
                  chosen={filter.verdicts}
                  findings={inSubject}
                  onChange={verdict => change({ verdict }, { replace: true })}
                />
                <Choice
                  label={words.about}
                  value={about ?? ''}
                  options={[
                    { value: '', label: words.everything },
                    { group: words.layers, options: options(subjects.layers) },
                    { group: words.factors, options: options(subjects.factors) },
                    { group: words.caseStudies, options: options(subjects.caseStudies) },
                  ]}
                  onChange={key => change({ about: key })}
                />
              </div>
              <VerdictPicture sections={bySection(findings)} isShown={one => shown.includes(one)} />
            </div>
            {notFound.length > 0 && (
              <Notice title={words.unknown(notFound.join(', '))}>
                <p>{words.unknownMeans}</p>
              </Notice>
            )}
            <p className={styles.shown} role="status">
              {words.shown(shown.length, findings.length)}
            </p>
            {shown.length === 0 && (
              <Notice title={words.nothing}>
                <Link href={location}>{words.clear}</Link>
              </Notice>
            )}
            {bySection(shown).map(group => {
              const section = group[0]?.finding.section;
              return (
                section && (
                  <section key={section.id} aria-labelledby={`section-${section.code}`}>
                    <h2 id={`section-${section.code}`} className={styles.heading}>
                      <SectionLink section={section} full />
                    </h2>
                    <ul className={styles.list}>
                      {group.map(one => (
                        <FindingItem
                          key={one.finding.id}
                          tested={one}
                          position={findings.indexOf(one)}
                          arrival={arrival}
                        />
                      ))}
                    </ul>
                  </section>
                )
              );
            })}
          </div>
        );
      }}
    </View>
  );
}
