// Runs the examples of the page for front-end teams against a server, and prints what they print.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const page = readFileSync('../../../schema/README.md', 'utf8');
const endpoint = process.argv[2];
const example = language => page.match(new RegExp('^```' + language + '\\n(.*?)^```', 'ms'))[1].replaceAll('http://localhost:5080/graphql', endpoint);

process.stdout.write(execFileSync('bash', ['-c', example('sh')]));
console.log();

const folder = 'generated/documentation';
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/first.ts`, `export {};\n${example('ts')}`);
execFileSync('npx', ['tsc', '--ignoreConfig', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', '', '--outDir', `${folder}/javascript`, `${folder}/first.ts`], { stdio: 'inherit' });
process.stdout.write(execFileSync('node', [`${folder}/javascript/first.js`]));
