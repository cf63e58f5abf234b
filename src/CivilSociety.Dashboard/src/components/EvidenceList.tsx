import type { ReactNode } from 'react';
import type { EvidencePartsFragment } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import { type Texts, useTexts } from '../language/language';
import styles from './EvidenceList.module.css';
import { Source } from './Source';
import sourced from './sourced.module.css';

const texts: Texts<{ against: string; named: (factor: string) => string; initiative: string }> = {
  NL: {
    against: 'ontkent het',
    named: factor => `Hoofdstuk 1 noemt deze case bij ‘${factor}’.`,
    initiative: 'initiatief',
  },
  EN: {
    against: 'denies it',
    named: factor => `Chapter 1 names this case study for ‘${factor}’.`,
    initiative: 'initiative',
  },
};

type Properties = {
  evidence: readonly EvidencePartsFragment[];
  /** Whether the case study is known from what surrounds the list. */
  ofOneCase?: boolean;
};

/** What the report has that shows an attribute, or denies it: each item with what it is and its section. */
export function EvidenceList({ evidence, ofOneCase = false }: Properties) {
  const words = useTexts(texts);
  const label = useLabel();
  return (
    <ul className={sourced.list}>
      {onceEach(evidence).map(item => (
        <li key={keyOf(item)}>
          <p>
            {item.isAgainst && <strong className={styles.against}>− {words.against}: </strong>}
            <EvidenceText item={item} />
          </p>
          <Source
            who={
              item.statement
                ? item.statement.perspectives.map(one => label('Perspective', one)).join(', ')
                : label('EvidenceKind', item.kind)
            }
            caseStudy={ofOneCase ? undefined : item.caseStudy}
            section={item.section}
          />
        </li>
      ))}
    </ul>
  );
}

function EvidenceText({ item: { statement, node } }: { item: EvidencePartsFragment }): ReactNode {
  const words = useTexts(texts);
  const label = useLabel();
  if (statement) return statement.text;
  switch (node.__typename) {
    case 'Practice':
      return node.text;
    case 'LayerPlacement':
      return [
        node.layer.name,
        node.emphasis && label('Emphasis', node.emphasis).toLowerCase(),
        node.status === 'DESIRED' && label('PlacementStatus', node.status).toLowerCase(),
      ]
        .filter(Boolean)
        .join(', ');
    case 'CollaborationPlacement':
      return node.form.name;
    case 'VolunteerGroupTyping':
      return `${node.group.name}: ${node.type.name}${node.initiative ? `, ${words.initiative}: ${label('Initiative', node.initiative)}` : ''}`;
    case 'Partnership':
      return node.content;
    case 'NamedCase':
      return words.named(node.factor.name);
    case 'ProfessionalRole':
    case 'VolunteerGroup':
      return node.engagement ? `${node.name}: ${label('Engagement', node.engagement)}` : node.name;
    case 'TargetGroup':
      return node.name;
    default:
      return null;
  }
}

const keyOf = ({ node, statement, isAgainst }: EvidencePartsFragment) => `${statement?.id ?? node.id} ${isAgainst}`;

/** A statement that is coded twice is one statement. */
function onceEach(evidence: readonly EvidencePartsFragment[]): EvidencePartsFragment[] {
  return [...new Map(evidence.map(item => [keyOf(item), item])).values()];
}
