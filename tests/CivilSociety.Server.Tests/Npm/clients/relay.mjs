// Relay, as the page for front-end teams shows it: a connection to its end in Relay's store, and a fragment fetched again by the id of its object.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOperationDescriptor, fetchQuery, getRequest, getSingularSelector } from 'relay-runtime';
import { requests } from './watch.mjs';
import { environment } from '../generated/relay-client/relay.js';

// Relay's artifacts import each other without an extension, which Node.js allows in CommonJS alone.
const folder = 'generated/relay-client/artifacts';
writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }');
const require = createRequire(`${process.cwd()}/${folder}/`);
const artifact = name => require(`./${name}.graphql.js`).default;

const fetch = async (name, variables) => {
  const operation = createOperationDescriptor(getRequest(artifact(name)), variables);
  environment.retain(operation);
  await fetchQuery(environment, artifact(name), variables).toPromise();
  return environment.lookup(operation.fragment).data;
};
const read = (name, reference) => environment.lookup(getSingularSelector(artifact(name), reference)).data;

const first = await fetch('CaseStudiesQuery', { first: 4 });
const pages = () => read('CaseStudies_page', first).caseStudies;
while (pages().pageInfo.hasNextPage) await fetch('CaseStudiesNextPageQuery', { first: 4, after: pages().pageInfo.endCursor });
console.log(...pages().edges.map(({ node }) => node.slug));

const last = pages().edges.at(-1).node;
const { node } = await fetch('CaseStudiesRefetchQuery', { id: last.__id, language: 'NL' });
console.log(read('CaseStudies_caseStudy', last).name, '-', read('CaseStudies_caseStudy', node).name);
for (const { method, text, id } of requests) console.log(method, text ?? typeof id);
