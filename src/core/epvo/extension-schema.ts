import type { JsonObject } from '../basics/json.ts';
import type { EpvoType } from './epvo-field.ts';
import type { ExtensionEntity, ExtensionField } from './extension-field.ts';
import { extensionTables } from './extension-tables.ts';

const forms: Readonly<Record<EpvoType, JsonObject>> = {
  int32: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  string: { type: 'string', minLength: 1 },
  double: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  datetime: { type: 'string', format: 'date-time' },
};

const propertyOf = (
  { type, isRequired, values, longest }: ExtensionField,
  description: string,
): JsonObject => {
  if (values !== undefined) return { description, enum: [...values] };
  const form = { ...forms[type], ...(longest === undefined ? {} : { maxLength: longest }) };
  return {
    description,
    ...form,
    ...(isRequired ? {} : { type: [type === 'int32' ? 'integer' : 'string', 'null'] }),
  };
};

/**
 * A proposed table as JSON Schema 2020-12. A field that may be empty is written as `null` and never left out, so that a full replacement says all
 * that it does; fields that are not named are refused instead of ignored.
 */
export const extensionSchema = (
  entity: ExtensionEntity,
  describe: (field: string) => string,
): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:qaitu:epvo-extension:${entity}`,
  title: entity,
  type: 'object',
  properties: Object.fromEntries(
    extensionTables[entity].map((field) => [field.name, propertyOf(field, describe(field.name))]),
  ),
  required: extensionTables[entity].map(({ name }) => name),
  additionalProperties: false,
});
