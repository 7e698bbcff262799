import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form';

/** What the server said of a field, and of which value it said it. */
export type Refused = Map<string, { message: string; value: unknown }>;

/**
 * A check that does not forget the server: what it refused stays refused until the value changes, also when the field
 * is left and our own schema finds nothing wrong with it.
 */
export const rememberingRefusals =
  <V extends FieldValues>(check: Resolver<V>, refused: Refused): Resolver<V> =>
  async (values, context, options) => {
    const found = await check(values, context, options);
    const errors = Object.assign({}, found.errors) as FieldErrors<V>;
    for (const [path, { message, value }] of refused) {
      if (!get(errors, path) && get(values, path) === value) set(errors, path, { type: 'server', message });
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : found;
  };
