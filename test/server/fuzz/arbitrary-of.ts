import * as fc from 'fast-check';

/** A JSON schema as the OpenAPI document prints it. */
export interface Schema {
  readonly [word: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

/** What stands in other places of the document, and ids that the world knows. */
export interface Surroundings {
  readonly partOf: (reference: string) => Schema;
  /** At least one. */
  readonly ids: readonly string[];
}

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);

const text = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> => {
  const least = numberOr(schema['minLength'], 0);
  const most = Math.min(numberOr(schema['maxLength'], 200), least + 60);
  if (schema['format'] === 'date' || schema['format'] === 'date-time') {
    const length = schema['format'] === 'date' ? 10 : 24;
    return fc
      .date({ min: new Date('1899-12-31'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, length));
  }
  if (typeof schema['pattern'] !== 'string') {
    return fc.oneof(
      fc.string({ minLength: least, maxLength: most, unit: 'grapheme' }),
      fc.string({ minLength: least, maxLength: most, unit: 'binary' }),
      fc.string({ minLength: least, maxLength: most }),
    );
  }
  const pattern = new RegExp(schema['pattern']);
  const known = ids.filter((id) => pattern.test(id));
  const made = fc.stringMatching(pattern, { maxLength: Math.max(least, 400) });
  return known.length === 0 ? made : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, made);
};

/** Values of the form that a schema asks for, never mind what they mean. */
export const arbitraryOf = (schema: Schema, around: Surroundings, depth = 0): fc.Arbitrary<unknown> => {
  const inner = (part: Schema): fc.Arbitrary<unknown> => arbitraryOf(part, around, depth + 1);
  if (typeof schema['$ref'] === 'string') {
    return depth > 5 ? fc.constant(null) : inner(around.partOf(schema['$ref']));
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  switch (schema['type']) {
    case 'string':
      return text(schema, around.ids);
    case 'integer': {
      const min = Math.max(numberOr(schema['minimum'], -1_000_000), Number.MIN_SAFE_INTEGER);
      const max = Math.max(min, Math.min(numberOr(schema['maximum'], 2 ** 53 - 1), 2 ** 53 - 1));
      // Numbers of every size, and not only the huge ones that are most of them.
      return fc.oneof(fc.integer({ min, max: Math.min(max, min + 1000) }), fc.integer({ min, max }));
    }
    case 'number': {
      const min = numberOr(schema['minimum'], -1e12);
      return fc.double({ min, max: Math.max(min, numberOr(schema['maximum'], 1e12)), noNaN: true });
    }
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const minLength = numberOr(schema['minItems'], 0);
      const maxLength = Math.min(numberOr(schema['maxItems'], 200), minLength + 3);
      return fc.array(inner(schema.items ?? {}), { minLength, maxLength });
    }
    case 'object': {
      const named = Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inner(part)]),
      );
      const more = schema['additionalProperties'];
      if (typeof more === 'object' && more !== null && Object.keys(named).length === 0) {
        const names = schema['propertyNames'] as Schema | undefined;
        const key = names === undefined ? fc.string({ maxLength: 20 }) : inner(names).map(String);
        return fc.dictionary(key, inner(more as Schema), { maxKeys: 4 });
      }
      return fc.record(named, { requiredKeys: [...(schema.required ?? [])] });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};
