// A client as a front-end team writes it: typed operations made from the schema, and fetch. Prints what the server answers.
import { InLayerDocument, OneCaseStudyDocument, WhatVolunteersAskForDocument, type TypedDocumentString } from './generated/examples/graphql.js';

type Answer<TResult> = {
  data?: TResult | null;
  errors?: { message: string; extensions: { code: string } }[];
};

const endpoint = process.argv[2]!;
const accept = 'application/graphql-response+json';

async function post<TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>, variables: TVariables): Promise<TResult> {
  return read(await fetch(endpoint, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  }));
}

async function get<TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>, variables: TVariables): Promise<TResult> {
  const query = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables) });
  return read(await fetch(`${endpoint}?${query}`, { headers: { accept } }));
}

async function read<TResult>(response: Response): Promise<TResult> {
  const { data, errors } = await response.json() as Answer<TResult>;
  if (errors?.length) throw new Error(errors.map(error => `${response.status} ${error.extensions.code}: ${error.message}`).join('\n'));
  return data!;
}

const layer = { layerPlacements: { some: { layer: { code: { eq: 'tackling-problems' } } } } };
const posted = await post(InLayerDocument, { where: layer });
console.log(posted.caseStudies?.totalCount, posted.caseStudies?.nodes?.map(caseStudy => caseStudy.slug).join(' '));

const gotten = await get(OneCaseStudyDocument, { slug: 'sport-op-school', language: 'NL' });
console.log(gotten.caseStudy?.name, gotten.caseStudy?.practices?.totalCount);

// @ts-expect-error A member that the filter does not have is known before anything is sent.
await post(InLayerDocument, { where: { colour: { eq: 'red' } } }).catch((error: Error) => console.log(error.message));

await post(WhatVolunteersAskForDocument, { first: 51 }).catch((error: Error) => console.log(error.message));
