import type { HitPartsFragment } from '../../graphql/generated/graphql';
import { pathOf } from '../../routing/paths';

/** What a hit is called, and the view that shows it whole; without a view of its own its section and case study lead on. */
export type Lead = { name: string | undefined; href: string | undefined };

export function leadOf({ node }: Pick<HitPartsFragment, 'node'>): Lead {
  switch (node.__typename) {
    case 'CaseStudy':
      return { name: node.name, href: `/case-studies/${node.slug}` };
    case 'Factor':
      return {
        name: node.name,
        href: pathOf('matrix', { rows: 'CASE_STUDY', columns: 'STANCE', with: `factor:${node.code}` }),
      };
    case 'InterventionLayer':
      return { name: node.name, href: pathOf('', { layer: node.code }) };
    case 'Organization':
      // An organization that is a partner of none is not in the network.
      return { name: node.name, href: node.partnerships?.totalCount ? networkOf(node.code) : undefined };
    case 'Partnership':
      return { name: node.organization.name, href: networkOf(node.organization.code) };
    case 'Publication':
      return { name: `${node.title} (${node.year})`, href: undefined };
    case 'ReportSection':
      return {
        name: [node.number, node.title].filter(Boolean).join(' '),
        href: `/sections/${encodeURIComponent(node.code)}`,
      };
    case 'Finding':
      return { name: undefined, href: '/findings' };
    case 'VolunteerType':
    case 'CollaborationForm':
    case 'Project':
    case 'VolunteerGroup':
    case 'ProfessionalRole':
      return { name: node.name, href: undefined };
    default:
      return { name: undefined, href: undefined };
  }
}

const networkOf = (code: string) => pathOf('network', { node: `organization:${code}` });
