import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { SectionLink } from '../../components/SectionLink';
import { useIsNarrow } from '../../components/useIsNarrow';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { type Broken, broken, caseKey, firmnessOf, isShared, type Network, type Partnership, type Tie } from './graph';
import { BrokenMark } from './marks';
import styles from './NetworkPanel.module.css';
import { texts } from './texts';

type Properties = { whole: Network; network: Network; node: string | undefined; hrefOf: (key: string) => string };

/** What the report says of the chosen case study or organization; without one, the partners that case studies share. */
export function NetworkPanel({ whole, network, node, hrefOf }: Properties) {
  const caseStudy = whole.caseStudies.find(one => caseKey(one) === node);
  const partner = whole.partners.find(one => one.key === node);
  const heading = useShown(node);
  const words = useTexts(texts);
  const label = useLabel();

  if (caseStudy) {
    const ties = network.partners.flatMap(one => one.ties.filter(tie => tie.caseStudy === caseStudy));
    return (
      <section className={styles.panel} aria-labelledby="chosen">
        <header>
          <h2 id="chosen" ref={heading} tabIndex={-1}>
            {caseStudy.name}
          </h2>
          <p className={styles.about}>
            {words.organizations(ties.length)} · <Link href={`/case-studies/${caseStudy.slug}`}>{words.caseView}</Link>
          </p>
        </header>
        {ties.length === 0 && <p>{words.none(caseStudy.name)}</p>}
        {ties.map(tie => (
          <Passages
            key={tie.key}
            tie={tie}
            name={tie.organization.name}
            href={hrefOf(`organization:${tie.organization.code}`)}
          />
        ))}
        <Close />
      </section>
    );
  }

  if (partner) {
    const { organization } = partner;
    const ties = network.partners.find(one => one.key === node)?.ties ?? [];
    const about = [
      organization.kind && label('OrganizationKind', organization.kind),
      organization.isGeneric && words.generic,
      words.cases(ties.length),
    ];
    return (
      <section className={styles.panel} aria-labelledby="chosen">
        <header>
          <h2 id="chosen" ref={heading} tabIndex={-1}>
            {organization.name}
          </h2>
          <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
        </header>
        {ties.length === 0 && <p>{words.none(organization.name)}</p>}
        {ties.map(tie => (
          <Passages key={tie.key} tie={tie} name={tie.caseStudy.name} href={hrefOf(caseKey(tie.caseStudy))} />
        ))}
        <Close />
      </section>
    );
  }

  const shared = network.partners.filter(isShared);
  return (
    shared.length > 0 && (
      <section className={styles.panel} aria-labelledby="shared">
        <h2 id="shared">{words.sharedPartners}</h2>
        <p className={styles.about}>{words.hint}</p>
        <ul className={styles.shared}>
          {shared.map(({ key, organization, ties }) => (
            <li key={key}>
              <Link href={hrefOf(key)}>{organization.name}</Link> <span>{words.cases(ties.length)}</span>
            </li>
          ))}
        </ul>
        <p className={styles.about}>{words.sharedExplained}</p>
      </section>
    )
  );

  function Close() {
    return (
      <p>
        <Link href={hrefOf('')}>{words.close}</Link>
      </p>
    );
  }
}

function Passages({ tie, name, href }: { tie: Tie; name: string; href: string }) {
  return (
    <section className={styles.tie}>
      <h3>
        <Link href={href}>{name}</Link>
      </h3>
      <ul className={styles.passages}>
        {tie.partnerships.map(partnership => (
          <Passage key={partnership.id} partnership={partnership} />
        ))}
      </ul>
    </section>
  );
}

function Passage({ partnership }: { partnership: Partnership }) {
  const words = useTexts(texts);
  const label = useLabel();
  const firmness = firmnessOf(partnership);
  return (
    <li>
      <p>{partnership.content}</p>
      <p className={styles.source}>
        <span>{partnership.roles.map(role => label('PartnerRole', role)).join(', ')}</span>
        <span className={firmness === 'NOT_STATED' ? styles.silent : undefined}>
          {broken.includes(firmness as Broken) && (
            <>
              <BrokenMark status={firmness as Broken} />{' '}
            </>
          )}
          {firmness === 'NOT_STATED' ? words.notStated : label('PartnershipStatus', firmness)}
        </span>
        <SectionLink section={partnership.section} />
      </p>
    </li>
  );
}

/** On a narrow window what is chosen stands elsewhere than where it was chosen: it is brought into view. */
function useShown(node: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isNarrow = useIsNarrow();
  const shown = useRef(node);
  useEffect(() => {
    if (shown.current === node) return;
    shown.current = node;
    if (isNarrow && node) heading.current?.focus();
  }, [node, isNarrow]);
  return heading;
}
