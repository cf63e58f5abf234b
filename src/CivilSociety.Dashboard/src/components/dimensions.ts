import type { Dimension } from '../graphql/generated/graphql';
import type { Texts } from '../language/language';

/** What the dimensions are called: their values together, and one of them. */
export const dimensionNames: Texts<Record<Dimension, { many: string; one: string }>> = {
  NL: {
    CASE_STUDY: { many: 'Cases', one: 'case' },
    FACTOR: { many: 'Factoren', one: 'factor' },
    STANCE: { many: 'Houdingen (voor of tegen)', one: 'houding' },
    PERSPECTIVE: { many: 'Wie het zegt', one: 'wie het zegt' },
    STATEMENT_KIND: { many: 'Soorten uitspraken', one: 'soort uitspraak' },
    STATEMENT_LEVEL: { many: 'Intern of keten', one: 'niveau (intern of keten)' },
    FACTOR_STANCE: { many: 'Factoren met houding', one: 'factor met houding' },
    FACTOR_ASPECT: { many: 'Kanten van factoren', one: 'kant van een factor' },
    FACTOR_EFFECT: { many: 'Activerend of belemmerend', one: 'werking van de factor' },
    FACTOR_LEVEL: { many: 'Factoren intern of in de keten', one: 'niveau van de factor' },
    NAMED_FACTOR: {
      many: 'Factoren waarbij hoofdstuk 1 de case noemt',
      one: 'factor waarbij hoofdstuk 1 de case noemt',
    },
    LAYER: { many: 'Lagen (hoofdstuk 1)', one: 'laag' },
    PRIMARY_LAYER: { many: 'Hoofdlagen (hoofdstuk 1)', one: 'hoofdlaag' },
    CHAPTER_LAYER: { many: 'Lagen (eigen hoofdstuk)', one: 'laag volgens het eigen hoofdstuk' },
    COLLABORATION_FORM: { many: 'Samenwerkingsvormen', one: 'samenwerkingsvorm' },
    VOLUNTEER_TYPE: { many: 'Typen vrijwilligers', one: 'type vrijwilliger' },
    INITIATIVE: { many: 'Op wiens initiatief', one: 'initiatief' },
    PRACTICE_FEATURE: { many: 'Kenmerken van vrijwilligersbeleid', one: 'kenmerk van vrijwilligersbeleid' },
    PROFESSIONAL_ENGAGEMENT: { many: 'Aanstelling van beroepskrachten', one: 'aanstelling van beroepskrachten' },
    VOLUNTEER_ENGAGEMENT: { many: 'Aanstelling van vrijwilligers', one: 'aanstelling van vrijwilligers' },
    PARTNER_KIND: { many: 'Soorten partners', one: 'soort partner' },
    PARTNER_ROLE: { many: 'Rollen van partners', one: 'rol van een partner' },
    TARGET_AGE: { many: 'Leeftijden van de doelgroep', one: 'leeftijd van de doelgroep' },
  },
  EN: {
    CASE_STUDY: { many: 'Case studies', one: 'case study' },
    FACTOR: { many: 'Factors', one: 'factor' },
    STANCE: { many: 'Stances (for or against)', one: 'stance' },
    PERSPECTIVE: { many: 'Who says it', one: 'who says it' },
    STATEMENT_KIND: { many: 'Kinds of statements', one: 'kind of statement' },
    STATEMENT_LEVEL: { many: 'Internal or chain', one: 'level (internal or chain)' },
    FACTOR_STANCE: { many: 'Factors with stance', one: 'factor with stance' },
    FACTOR_ASPECT: { many: 'Sides of factors', one: 'side of a factor' },
    FACTOR_EFFECT: { many: 'Activating or hindering', one: 'effect of the factor' },
    FACTOR_LEVEL: { many: 'Factors internal or in the chain', one: 'level of the factor' },
    NAMED_FACTOR: {
      many: 'Factors for which chapter 1 names the case',
      one: 'factor for which chapter 1 names the case',
    },
    LAYER: { many: 'Layers (chapter 1)', one: 'layer' },
    PRIMARY_LAYER: { many: 'Main layers (chapter 1)', one: 'main layer' },
    CHAPTER_LAYER: { many: 'Layers (own chapter)', one: 'layer by its own chapter' },
    COLLABORATION_FORM: { many: 'Forms of collaboration', one: 'form of collaboration' },
    VOLUNTEER_TYPE: { many: 'Types of volunteers', one: 'type of volunteer' },
    INITIATIVE: { many: 'Whose initiative', one: 'initiative' },
    PRACTICE_FEATURE: { many: 'Features of volunteer policy', one: 'feature of volunteer policy' },
    PROFESSIONAL_ENGAGEMENT: { many: 'Engagement of professionals', one: 'engagement of professionals' },
    VOLUNTEER_ENGAGEMENT: { many: 'Engagement of volunteers', one: 'engagement of volunteers' },
    PARTNER_KIND: { many: 'Kinds of partners', one: 'kind of partner' },
    PARTNER_ROLE: { many: 'Roles of partners', one: 'role of a partner' },
    TARGET_AGE: { many: 'Ages of the target group', one: 'age of the target group' },
  },
};

/** The dimensions in the order in which they are offered. */
export const dimensions = Object.keys(dimensionNames.NL) as [Dimension, ...Dimension[]];
