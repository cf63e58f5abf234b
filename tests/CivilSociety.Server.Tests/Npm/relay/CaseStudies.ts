// What Relay needs of a schema: pages of a connection, and any object fetched again by its global id. Compiled, not run.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query CaseStudiesQuery($first: Int!) {
    ...CaseStudies_page @arguments(first: $first)
  }
`;

export const page = graphql`
  fragment CaseStudies_page on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "CaseStudiesNextPageQuery") {
    caseStudies(first: $first, after: $after) @connection(key: "CaseStudies_caseStudies") {
      edges { node { slug ...CaseStudies_caseStudy } }
    }
  }
`;

export const caseStudy = graphql`
  fragment CaseStudies_caseStudy on CaseStudy
  @argumentDefinitions(language: { type: "Language", defaultValue: EN })
  @refetchable(queryName: "CaseStudiesRefetchQuery") {
    name(language: $language)
  }
`;
