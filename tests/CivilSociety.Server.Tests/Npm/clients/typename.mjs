// GraphQL Code Generator takes a module with the name of its function, not the object that it exports itself.
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

export const { transform } = addTypenameSelectionDocumentTransform;
