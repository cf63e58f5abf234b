// Runs the examples of the page for front-end teams against a server, and prints what they print.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const page = readFileSync('../../../schema/README.md', 'utf8');
const endpoint = process.argv[2];
const examples = language => [...page.matchAll(new RegExp('^```' + language + '\\n(.*?)^```', 'gms'))].map(example => example[1].replaceAll('http://localhost:5080/graphql', endpoint));
const folder = 'generated/documentation';
mkdirSync(folder, { recursive: true });
const run = command => process.stdout.write(execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }).replaceAll('\r\n', '\n'));

const [first, ...tables] = examples('sh');
run(first);
console.log();
writeFileSync(`${folder}/first.ts`, `export {};\n${examples('ts')[0]}`);
execFileSync('npx', ['tsc', '--ignoreConfig', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', '', '--outDir', `${folder}/javascript`, `${folder}/first.ts`], { stdio: 'inherit' });
process.stdout.write(execFileSync('node', [`${folder}/javascript/first.js`]));
tables.forEach(run);
