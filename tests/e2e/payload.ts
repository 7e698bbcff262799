import * as z from 'zod';

/** Text that is markup, a template, a quotation's end and a formula to whatever does not treat it as text. */
export const PAYLOAD = `="'><script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)>{{7*7}}`;
/** What a reader must see of it, whatever was cut off its end. */
export const SEEN = `="'><script>alert(1)`;

type Schema = { type?: string; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] } & Partial<
  Record<'enum' | 'const' | 'format' | 'pattern', unknown>
>;

const isFree = (schema: Schema) =>
  schema.type === 'string' && !schema.enum && schema.const === undefined && !schema.format && !schema.pattern;

/** The value with the payload wherever the schema has room for words, also where the value left a field out. */
function filledBy(schema: Schema, value: unknown): unknown {
  const branch = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  if (isFree(branch)) return PAYLOAD;
  if (Array.isArray(value)) return value.map((item) => filledBy(branch.items ?? {}, item));
  if (branch.type !== 'object' || (typeof value !== 'object' && value !== undefined) || value === null) return value;
  const given = value as Record<string, unknown> | undefined;
  const filled = Object.entries(branch.properties ?? {}).flatMap(([key, inner]) => {
    const put = given?.[key] === undefined && !isFree(inner) ? undefined : filledBy(inner, given?.[key]);
    return put === undefined ? [] : [[key, put] as const];
  });
  return { ...given, ...Object.fromEntries(filled) };
}

function put(value: unknown, path: readonly PropertyKey[], wanted: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return;
  if (rest.length > 0) put(Reflect.get(value, key), rest, wanted);
  else if (wanted === undefined) Reflect.deleteProperty(value, key);
  else Reflect.set(value, key, wanted);
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

/**
 * A sample input with the payload in every field that takes it: short fields get as much as they hold, those that refuse
 * it keep what the sample has. `places` is how many took it.
 */
export function withPayload(schema: z.ZodType, sample: unknown): { input: unknown; places: number } {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
  const input = filledBy(shape, structuredClone(sample));
  for (let tries = 0; tries < 10; tries++) {
    const { error } = schema.safeParse(input);
    if (!error) break;
    for (const { path, message } of error.issues) {
      const now = at(input, path);
      const shorter = message === 'too-long' && typeof now === 'string' && now.length > SEEN.length;
      put(input, path, shorter ? now.slice(0, Math.max(SEEN.length, now.length / 2)) : at(sample, path));
    }
  }
  return { input, places: JSON.stringify(input).split(JSON.stringify(SEEN).slice(1, -1)).length - 1 };
}
