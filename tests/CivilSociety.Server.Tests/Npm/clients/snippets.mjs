// Writes the modules that the page for front-end teams shows into a folder, each by the name in its first line, and the introspection that they import.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';

const folder = process.argv[2];
const page = readFileSync('../../../schema/README.md', 'utf8');
const sdl = readFileSync('../../../schema/civil-society.graphql', 'utf8');

mkdirSync(folder, { recursive: true });
for (const [, module, name] of page.matchAll(/^```js\n(\/\/ (\S+)\n.*?)^```/gms)) writeFileSync(`${folder}/${name}`, module);
writeFileSync(`${folder}/introspection.json`, JSON.stringify(introspectionFromSchema(buildSchema(sdl))));
