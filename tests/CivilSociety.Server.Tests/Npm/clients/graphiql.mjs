// GraphiQL's own fetcher: the introspection that GraphiQL asks for makes a schema, in which an example is valid. Prints what is wrong, and the answer.
import { readFileSync } from 'node:fs';
import { createGraphiQLFetcher, fetcherReturnToPromise } from '@graphiql/toolkit';
import { buildClientSchema, getIntrospectionQuery, parse, validate, validateSchema } from 'graphql';

const example = extension => readFileSync(`../../../schema/examples/02-in-layer.${extension}`, 'utf8');
const fetcher = createGraphiQLFetcher({ url: process.argv[2], fetch });
const report = errors => errors?.forEach(error => console.log(error.message));
const ask = async parameters => {
  const { data, errors } = await fetcherReturnToPromise(fetcher(parameters));
  report(errors);
  return data;
};

const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true });
const schema = buildClientSchema(await ask({ query, operationName: 'IntrospectionQuery' }));
report(validateSchema(schema));
report(validate(schema, parse(example('graphql'))));
const { caseStudies } = await ask({ query: example('graphql'), variables: JSON.parse(example('variables.json')), operationName: 'InLayer' });
console.log(caseStudies.totalCount, ...caseStudies.nodes.map(({ slug }) => slug));
