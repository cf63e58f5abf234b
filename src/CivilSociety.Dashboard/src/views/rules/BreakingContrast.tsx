import { Loading } from '../../components/Loading';
import { SectionLink } from '../../components/SectionLink';
import { TroubleNotice } from '../../components/TroubleNotice';
import { type ContrastedAttributeFragment, RuleContrastDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import styles from './CaseGroups.module.css';
import { sectionsOf } from './sections';
import { texts } from './texts';

type Properties = {
  breaking: readonly string[];
  supporting: readonly string[];
  /** The sides of the rule: that they differ is known. */
  except: readonly string[];
};

/** What only those have that break the rule, and what only those that support it. */
export function BreakingContrast({ breaking, supporting, except }: Properties) {
  const words = useTexts(texts);
  const language = useLanguage();
  const { data, trouble, retryInSeconds, retry } = useAnswer(
    RuleContrastDocument,
    { language, breaking: [...breaking], supporting: [...supporting] },
    { pause: supporting.length === 0 },
  );
  if (supporting.length === 0) return null;
  const contrast = data?.patterns.contrast;
  const others = (attributes: readonly ContrastedAttributeFragment[]) =>
    attributes.filter(({ attribute }) => !except.includes(attribute.key));
  return (
    <section className={styles.side} aria-labelledby="contrast">
      <h3 id="contrast">{words.contrast}</h3>
      {trouble && <TroubleNotice trouble={trouble} retryInSeconds={retryInSeconds} retry={retry} />}
      {!data && !trouble && <Loading />}
      {contrast && (
        <div className={styles.contrast}>
          <Only title={words.onlyBreaking} attributes={others(contrast.onlyFirst)} of={contrast} />
          <Only title={words.onlySupporting} attributes={others(contrast.onlySecond)} of={contrast} />
        </div>
      )}
    </section>
  );
}

type OnlyProperties = {
  title: string;
  attributes: readonly ContrastedAttributeFragment[];
  of: { first: { n: number }; second: { n: number } };
};

function Only({ title, attributes, of }: OnlyProperties) {
  const words = useTexts(texts);
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      {attributes.length > 0 ? (
        <ul className={styles.differences}>
          {attributes.map(({ attribute, first, second, evidence }) => (
            <li key={attribute.key}>
              {attribute.label}{' '}
              <span className={styles.hint}>
                ({words.shares(Math.max(first.yes, second.yes), first.yes > 0 ? of.first.n : of.second.n)})
              </span>{' '}
              {sectionsOf(evidence).map(section => (
                <span key={section.id}>
                  <SectionLink section={section} />{' '}
                </span>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{words.noContrast}</p>
      )}
    </div>
  );
}
