import type { Texts } from '../../language/language';
import type { Broken } from './graph';
import type { Form } from './state';

export const texts: Texts<{
  title: string;
  lead: string;
  show: string;
  forms: Record<Form, string>;
  role: string;
  anyRole: string;
  status: string;
  anyStatus: string;
  notStated: string;
  notStatedShort: string;
  node: string;
  noNode: string;
  caseStudies: string;
  shared: string;
  others: string;
  picture: string;
  legend: string;
  signs: Record<'caseStudy' | 'shared' | 'other' | 'ongoing' | Broken, string>;
  summary: (organizations: number, passages: number) => string;
  sharedSummary: (count: number) => string;
  nothing: string;
  everything: string;
  sharedPartners: string;
  sharedExplained: string;
  hint: string;
  cases: (count: number) => string;
  organizations: (count: number) => string;
  organization: string;
  worksWith: string;
  generic: string;
  caseView: string;
  close: string;
  none: (name: string) => string;
  tie: (organization: string, caseStudy: string) => string;
  missing: (count: number) => string;
  unknownTitle: string;
  unknownRole: (value: string) => string;
  unknownStatus: (value: string) => string;
  unknownNode: (value: string) => string;
}> = {
  NL: {
    title: 'Wie werkt met wie?',
    lead: 'De tien cases en de organisaties waarmee zij samenwerken, willen samenwerken of samenwerkten. Kies een case of een organisatie om te lezen wat het rapport erover zegt.',
    show: 'Weergave',
    forms: { picture: 'Beeld', table: 'Tabel' },
    role: 'Rol van de partner',
    anyRole: 'Elke rol',
    status: 'Hoe vast',
    anyStatus: 'Vast, los of onbekend',
    notStated: 'status niet genoemd',
    notStatedShort: 'Het rapport zegt het niet',
    node: 'Case of organisatie',
    noNode: 'Alle',
    caseStudies: 'Cases',
    shared: 'Partners van meer cases',
    others: 'Partners van één case',
    picture: 'Netwerk van cases en organisaties',
    legend: 'Tekens',
    signs: {
      caseStudy: 'case',
      shared: 'partner van twee of meer cases',
      other: 'partner van één case: wijs aan of kies de case voor de naam',
      ongoing: 'werken samen',
      DESIRED: 'gewenst',
      FAILED: 'mislukt',
      ENDED: 'beëindigd',
    },
    summary: (organizations, passages) =>
      `${organizations === 1 ? '1 organisatie' : `${organizations} organisaties`}, in ${passages === 1 ? '1 passage' : `${passages} passages`} van het rapport.`,
    sharedSummary: count =>
      count === 0
        ? 'Geen ervan is partner van meer dan één case.'
        : `${count === 1 ? '1 is partner' : `${count} zijn partner`} van twee of meer cases.`,
    nothing: 'Het rapport noemt geen partner met deze rol en deze status',
    everything: 'Toon alle partners',
    sharedPartners: 'Partners van meer cases',
    sharedExplained:
      'Een naam in het meervoud, zoals ‘scholen’, is een soort organisatie: de cases werken daarbij niet per se met dezelfde.',
    hint: 'Kies in het beeld, in de lijst ‘Case of organisatie’, of hieronder.',
    cases: count => (count === 1 ? '1 case' : `${count} cases`),
    organizations: count => (count === 1 ? '1 organisatie' : `${count} organisaties`),
    organization: 'Organisatie',
    worksWith: 'Cases, en de rollen die de partner er heeft',
    generic: 'een soort organisatie, niet één bepaalde',
    caseView: 'Alles over deze case',
    close: 'Sluiten',
    none: name => `Van ‘${name}’ noemt het rapport geen samenwerking met deze rol en deze status.`,
    tie: (organization, caseStudy) => `${organization} met ${caseStudy}`,
    missing: count => `${count} passages passen niet op deze pagina. Ze staan wel in de bestanden voor onderzoekers.`,
    unknownTitle: 'De link noemt iets dat hier niet bestaat',
    unknownRole: value => `De rol ‘${value}’ is niet bekend. Kies er een uit de lijst ‘Rol van de partner’.`,
    unknownStatus: value => `De status ‘${value}’ is niet bekend. Kies er een uit de lijst ‘Hoe vast’.`,
    unknownNode: value =>
      `Een case of partner met de code ‘${value}’ staat niet in het netwerk. Kies er een uit de lijst ‘Case of organisatie’.`,
  },
  EN: {
    title: 'Who works with whom?',
    lead: 'The ten case studies and the organizations that they work with, would like to work with or worked with. Choose a case study or an organization to read what the report says of it.',
    show: 'Show as',
    forms: { picture: 'Picture', table: 'Table' },
    role: 'Role of the partner',
    anyRole: 'Any role',
    status: 'How firm',
    anyStatus: 'Firm, loose or unknown',
    notStated: 'status not stated',
    notStatedShort: 'The report does not say',
    node: 'Case study or organization',
    noNode: 'All',
    caseStudies: 'Case studies',
    shared: 'Partners of several case studies',
    others: 'Partners of one case study',
    picture: 'Network of case studies and organizations',
    legend: 'Signs',
    signs: {
      caseStudy: 'case study',
      shared: 'partner of two or more case studies',
      other: 'partner of one case study: point at it, or choose the case study, for its name',
      ongoing: 'work together',
      DESIRED: 'desired',
      FAILED: 'failed',
      ENDED: 'ended',
    },
    summary: (organizations, passages) =>
      `${organizations === 1 ? '1 organization' : `${organizations} organizations`}, in ${passages === 1 ? '1 passage' : `${passages} passages`} of the report.`,
    sharedSummary: count =>
      count === 0
        ? 'None of them is a partner of more than one case study.'
        : `${count === 1 ? '1 is a partner' : `${count} are partners`} of two or more case studies.`,
    nothing: 'The report names no partner with this role and this status',
    everything: 'Show all partners',
    sharedPartners: 'Partners of several case studies',
    sharedExplained:
      "A name in the plural, such as 'schools', is a kind of organization: the case studies do not necessarily work with the same ones.",
    hint: "Choose in the picture, in the list 'Case study or organization', or below.",
    cases: count => (count === 1 ? '1 case study' : `${count} case studies`),
    organizations: count => (count === 1 ? '1 organization' : `${count} organizations`),
    organization: 'Organization',
    worksWith: 'Case studies, and the roles that the partner has there',
    generic: 'a kind of organization, not one in particular',
    caseView: 'All about this case study',
    close: 'Close',
    none: name => `Of '${name}' the report names no collaboration with this role and this status.`,
    tie: (organization, caseStudy) => `${organization} with ${caseStudy}`,
    missing: count => `${count} passages do not fit on this page. The files for researchers have them.`,
    unknownTitle: 'The link names what does not exist here',
    unknownRole: value => `The role '${value}' is not known. Choose one in the list 'Role of the partner'.`,
    unknownStatus: value => `The status '${value}' is not known. Choose one in the list 'How firm'.`,
    unknownNode: value =>
      `No case study or partner with the code '${value}' is in the network. Choose one in the list 'Case study or organization'.`,
  },
};
