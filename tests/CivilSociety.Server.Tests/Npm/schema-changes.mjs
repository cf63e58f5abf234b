// Prints each change between two schemas that breaks clients or may surprise them (GitHub's "breaking" and "dangerous" changes)
// and that the changelog's section "Unreleased" does not record, as the line to add to it.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const kinds = { [CriticalityLevel.Breaking]: 'Breaking', [CriticalityLevel.Dangerous]: 'Dangerous' };
const [released, current, changelog] = process.argv.slice(2).map(file => readFileSync(file, 'utf8'));
const unreleased = changelog.split(/^## /m).find(section => section.startsWith('Unreleased')) ?? '';
const recorded = unreleased.replace(/\s+/g, ' '); // a line of the changelog may be wrapped

for (const { criticality, message } of await diff(buildSchema(released), buildSchema(current))) {
  const line = `${kinds[criticality.level]}: ${message}.`;
  if (criticality.level in kinds && !recorded.includes(line)) console.log(`- ${line}`);
}
