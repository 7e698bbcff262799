import { registry } from '../../lib/platform/use-case';

// Importing every noun's queries and commands fills the registry.
import.meta.glob(
  ['../../lib/*/queries.ts', '../../lib/*/queries/*.ts', '../../lib/*/commands.ts', '../../lib/*/commands/*.ts'],
  { eager: true },
);

/** Every use case of the product, in the order of their names; a test's own are left out. */
export const useCases = [...registry.values()]
  .filter((useCase) => !useCase.useCase.name.startsWith('test.'))
  .sort((a, b) => (a.useCase.name < b.useCase.name ? -1 : 1));
