/**
 * The text of a form's field; empty where it is absent or a file, or where what was sent is no form at all: an action
 * can be called with anything.
 */
export function textOf(form: unknown, name: string): string {
  const value = form instanceof FormData ? form.get(name) : null;
  return typeof value === 'string' ? value : '';
}
