import { z } from 'zod';
import { claimFile } from './claim-file.ts';

/** The JSON Schema (2020-12) of a claim file as people write it; `reference/schemas/claims.schema.json` is its print. */
export const claimFileSchema = (): object => {
  const schema = z.toJSONSchema(claimFile, { io: 'input', target: 'draft-2020-12' });
  return {
    ...schema,
    $id: 'claims.schema.json',
    title: 'Claims of a publication',
    description: 'Facts and claims for `qaitu audit`; docs/claims.md explains each field.',
  };
};
