import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { epvoEntities } from '../../../src/core/epvo/epvo-entity.ts';
import { epvoTables } from '../../../src/core/epvo/epvo-tables.ts';

const file = path.resolve(import.meta.dirname, '../../../../shared/data/real/epvo/epvo-entities.json');

interface Described {
  readonly composite_key: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
}

describe.skipIf(!existsSync(file))('the tables of the EPVO', () => {
  // The body of a skipped group is run all the same, to count its tests.
  const { entities } = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{"entities":{}}') as {
    readonly entities: Readonly<Record<string, Described>>;
  };
  it.each(epvoEntities)('%s has the fields, types and duties of its description', (entity) => {
    const described = entities[entity];
    const own = epvoTables[entity];
    expect(own.keyType).toBe(described?.composite_key);
    expect(own.fields.map(({ name, type, isRequired }) => ({ name, type, required: isRequired }))).toEqual(
      described?.fields
        .filter(({ name }) => name !== 'typeCode' && name !== 'universityId')
        .map(({ name, type, required }) => ({ name, type, required })),
    );
  });
});
