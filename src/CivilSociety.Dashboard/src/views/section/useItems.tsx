import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Item } from '../../components/ItemList';
import { PresenceMark } from '../../components/PresenceMark';
import { lower, upper, useQuantity } from '../../components/quantity';
import type { StatementKind } from '../../graphql/generated/graphql';
import { wholeOf } from '../../graphql/pages';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import type { Section } from './state';
import { type Kind, texts } from './texts';

/** All that a section says, by kind, each with its case study. */
export function useItems(section: Section): Record<Kind, readonly Item[]> {
  const words = useTexts(texts);
  const label = useLabel();
  const quantity = useQuantity();
  const statements = wholeOf(section.statements, section.lastStatements).items;
  const said = (of: StatementKind) =>
    statements
      .filter(({ kind }) => kind === of)
      .map(({ id, text, levels, perspectives, caseStudy }) => ({
        id,
        text,
        caseStudy,
        notes: [
          perspectives.map(one => label('Perspective', one)).join(', '),
          levels.map(level => label('CollaborationLevel', level)).join(', '),
        ],
      }));
  const groups = (of: Section['volunteerGroups'] | Section['professionalRoles']) =>
    of.map(({ id, name, engagement, count, caseStudy }) => ({
      id,
      text: named(name, count && [quantity.text(count), ...quantity.scope(count)].join(', ')),
      notes: [engagement && label('Engagement', engagement)],
      caseStudy,
    }));
  return {
    layers: section.layers.map(({ id, code, name, description }) => ({
      id,
      text: named(<Link href={pathOf('', { layer: code })}>{name}</Link>, description),
    })),
    volunteerTypes: section.volunteerTypes.map(({ id, name, description }) => ({ id, text: named(name, description) })),
    forms: section.collaborationForms.map(({ id, name, description }) => ({ id, text: named(name, description) })),
    factors: section.factors.map(({ id, name, description, effect }) => ({
      id,
      text: named(name, description),
      notes: [label('FactorEffect', effect)],
    })),
    definitions: section.definitions.map(({ id, term, text, literature }) => ({
      id,
      text: named(term, text),
      notes: [literature],
    })),
    findings: section.findings,
    strengths: said('STRENGTH'),
    improvements: said('IMPROVEMENT'),
    successFactors: said('SUCCESS_FACTOR'),
    tips: said('TIP'),
    contributions: said('CONTRIBUTION'),
    observations: said('OBSERVATION'),
    namedCases: section.namedCases.map(({ id, role, aspect, factor, caseStudy }) => ({
      id,
      text: factor.name,
      notes: [label('NamedCaseRole', role), aspect && label('FactorAspect', aspect)],
      caseStudy,
    })),
    placements: section.layerPlacements.map(({ id, emphasis, status, layer, caseStudy }) => ({
      id,
      text: `${layer.name}, ${status === 'DESIRED' ? words.wish : words.emphases[emphasis ?? 'NONE']}`,
      caseStudy,
    })),
    formPlacements: section.collaborationPlacements.map(({ id, basis, period, form, group, caseStudy }) => ({
      id,
      text: named(form.name, group?.name),
      notes: [label('Basis', basis), period],
      caseStudy,
    })),
    typings: section.volunteerGroupTypings.map(({ id, initiative, type, group }) => ({
      id,
      text: named(
        group.name,
        [lower(type.name), initiative && lower(label('Initiative', initiative))].filter(Boolean).join(', '),
      ),
      caseStudy: group.caseStudy,
    })),
    practices: (section.practices?.nodes ?? []).map(practice => ({
      id: practice.id,
      mark: <PresenceMark presence={practice.presence} />,
      text: practice.text,
      notes: [
        label('PracticeCategory', practice.category),
        practice.presence !== 'PRESENT' && label('Presence', practice.presence),
        practice.feature && label('PracticeFeatureCode', practice.feature),
        practice.status && label('PracticeStatus', practice.status),
        practice.requirement && label('Requirement', practice.requirement),
      ],
      caseStudy: practice.caseStudy,
    })),
    partnerships: (section.partnerships?.nodes ?? []).map(
      ({ id, content, roles, status, organization, caseStudy }) => ({
        id,
        text: named(upper(organization.name), content),
        notes: [roles.map(role => label('PartnerRole', role)).join(', '), status && label('PartnershipStatus', status)],
        caseStudy,
      }),
    ),
    facts: (section.facts?.nodes ?? []).map(({ id, topic, text, caseStudy }) => ({
      id,
      text,
      notes: [label('FactTopic', topic)],
      caseStudy,
    })),
    figures: (section.figures?.nodes ?? []).map(figure => ({
      id: figure.id,
      text: `${figure.label}: ${quantity.text(figure.quantity)}`,
      notes: quantity.scope(figure.quantity),
      caseStudy: figure.caseStudy,
    })),
    organizations: section.organizations.map(({ id, name, kind, description }) => ({
      id,
      text: named(upper(name), description),
      notes: [kind && label('OrganizationKind', kind)],
    })),
    projects: section.projects.map(({ id, name, description, caseStudy }) => ({
      id,
      text: named(name, description),
      caseStudy,
    })),
    locations: section.locations.map(({ id, name, municipality, description, caseStudy }) => ({
      id,
      text: named(name, description),
      notes: [municipality],
      caseStudy,
    })),
    targetGroups: section.targetGroups.map(({ id, name, traits, ages, caseStudy }) => ({
      id,
      text: named(name, traits),
      notes: [ages && quantity.text(ages)],
      caseStudy,
    })),
    volunteerGroups: groups(section.volunteerGroups),
    roles: groups(section.professionalRoles),
    characteristics: section.characteristics.map(({ id, aspect, text, caseStudy }) => ({
      id,
      text,
      notes: [label('CharacteristicAspect', aspect)],
      caseStudy,
    })),
    tasks: section.groupTasks.map(({ id, text, volunteerGroup, professionalRole }) => {
      const group = volunteerGroup ?? professionalRole;
      return { id, text, notes: [group?.name], caseStudy: group?.caseStudy };
    }),
    discrepancies: section.discrepancyValues.map(({ id, text, discrepancy }) => ({
      id,
      text,
      notes: [discrepancy.topic],
      caseStudy: discrepancy.caseStudy,
    })),
    sources: section.sources.map(({ id, kind, title, perspectives, caseStudy }) => ({
      id,
      text: title,
      notes: [label('SourceKind', kind), perspectives.map(one => label('Perspective', one)).join(', ')],
      caseStudy,
    })),
  };
}

function named(name: ReactNode, text: string | null | undefined): ReactNode {
  return (
    <>
      <strong>{name}</strong>
      {text && `: ${text}`}
    </>
  );
}
