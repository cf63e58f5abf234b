// What a normalized cache does with the documents of a front end, whatever the client.
import { parse } from 'graphql';
import { compare } from './examples.mjs';
import { requests } from './watch.mjs';
import { RuleDocument, StatementsByPageDocument, SummaryDocument } from '../generated/clients/documents/graphql.js';

// What several answers brought together: every page, a field of the item that came with the pattern, and the fields of the pattern itself.
const known = parse(`query Known($slug: String!) {
  caseStudy(slug: $slug) { id name chapter statements(first: 50) { totalCount edges { node { ... on Node { id } text section { id number } } } } }
  patterns { id rule(premise: ["practice-feature:selection"], conclusion: "practice-feature:training") { n summary association { counts { both onlyFirst } } } }
}`);

/** Prints what a client sends, what its cache then answers by itself, and where that is not what the server says. */
export async function use(client) {
  const { fetch, read } = client;
  const variables = { slug: 'kindertelefoon' };
  let after;
  do {
    const { statements } = (await fetch(StatementsByPageDocument, { ...variables, after })).caseStudy;
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
  } while (after);
  await fetch(RuleDocument, {});
  await fetch(SummaryDocument, {});
  const documents = { [StatementsByPageDocument.__meta__.hash]: 'Statements', [RuleDocument.__meta__.hash]: 'Rule', [SummaryDocument.__meta__.hash]: 'Summary' };
  for (const { method, text, id } of requests.splice(0)) console.log(method, text ?? documents[id]);

  const { caseStudy: { name, chapter, statements }, patterns: { rule } } = await read(known, variables);
  const distinct = new Set(statements.edges.map(({ node }) => node.id));
  console.log(`${name}, chapter ${chapter}: ${distinct.size} of ${statements.totalCount} statements`);
  console.log(`${rule.association.counts.both} of ${rule.n}: ${rule.summary}`);
  for (const { method } of requests) console.log(`${method} for what is known`);

  await compare(client);
}
