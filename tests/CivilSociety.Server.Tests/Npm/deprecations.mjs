// Prints each deprecation of a schema whose reason does not say what to use instead and until which day it is served.
import { readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';

visit(parse(readFileSync(process.argv[2], 'utf8')), {
  Directive(directive, _key, _parent, _path, ancestors) {
    if (directive.name.value !== 'deprecated') return;
    const reason = directive.arguments.find(argument => argument.name.value === 'reason')?.value.value;
    const coordinate = ancestors.filter(ancestor => ancestor.name).map(ancestor => ancestor.name.value).join('.');
    if (!/\S.* until \d{4}-\d{2}-\d{2}\b/.test(reason)) {
      console.log(`${coordinate} is deprecated with the reason '${reason ?? ''}'. Expected one such as 'Use title, served until 2027-06-01'.`);
    }
  },
});
