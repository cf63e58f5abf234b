// Prints where the introspection of a server, asked with every option of graphql-js, and its SDL say different things,
// and the types that no operation reaches.
import { diff } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, getNamedType, isAbstractType, isIntrospectionType, isSpecifiedScalarType, lexicographicSortSchema, printSchema, printType } from 'graphql';

const address = process.argv[2];
const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
for (const error of errors ?? []) console.log(error.message);

const asked = lexicographicSortSchema(buildClientSchema(data));
const written = lexicographicSortSchema(buildSchema(await (await fetch(`${address}?sdl`)).text()));
for (const change of await diff(written, asked)) console.log(`${change.path}: ${change.message}`);
if (printSchema(asked) !== printSchema(written)) {
  const other = Object.keys(written.getTypeMap()).filter(name => asked.getType(name) && printType(asked.getType(name)) !== printType(written.getType(name)));
  console.log(`Printed differently: ${other.join(', ') || 'the order of the types'}`);
}

const reached = new Set();
const reach = type => {
  if (reached.has(type)) return;
  reached.add(type);
  const fields = Object.values(type.getFields?.() ?? {});
  const next = [...fields, ...fields.flatMap(field => field.args ?? [])].map(member => getNamedType(member.type));
  [...next, ...(type.getInterfaces?.() ?? []), ...(isAbstractType(type) ? written.getPossibleTypes(type) : [])].forEach(reach);
};
reach(written.getQueryType());
for (const type of Object.values(written.getTypeMap())) {
  if (!reached.has(type) && !isIntrospectionType(type) && !isSpecifiedScalarType(type)) console.log(`Nothing leads to ${type.name}.`);
}
