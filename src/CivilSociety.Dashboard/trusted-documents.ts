import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import type { Plugin } from 'vite';

const manifest = 'persisted-documents.json';

/** Puts what the server is to trust beside the pages: the documents of the very build that asks them. */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      const generated: Record<string, string> = JSON.parse(readFileSync(`src/graphql/generated/${manifest}`, 'utf8'));
      const others = Object.fromEntries(
        Object.entries(generated).filter(([, text]) => !/\bquery \w+Table\b/.test(text)),
      );
      this.emitFile({ type: 'asset', fileName: manifest, source: JSON.stringify({ ...others, ...tables() }) });
    },
  };
}

// The generator sorts fields by name; the columns of a table stand in the order of its document, so these go by their names, as written.
function tables(): Record<string, string> {
  const definitions = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.graphql'))
    .flatMap(file => parse(readFileSync(`src/${file}`, 'utf8')).definitions);
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map(one => [one.name.value, one]),
  );
  const used = (of: DefinitionNode, found = new Set<DefinitionNode>()): Set<DefinitionNode> => {
    visit(of, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment && !found.has(fragment)) used(fragment, found.add(fragment));
      },
    });
    return found;
  };
  return Object.fromEntries(
    definitions.flatMap(one =>
      one.kind === Kind.OPERATION_DEFINITION && one.name?.value.endsWith('Table')
        ? [[one.name.value, [one, ...used(one)].map(print).join('\n')]]
        : [],
    ),
  );
}
