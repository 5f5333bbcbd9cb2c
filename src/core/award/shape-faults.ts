import type { z } from 'zod';
import type { InstanceFault } from './instance-fault.ts';

/** Faults of a shape with the place of each; at most 20, since one mistake of a program repeats in every row. */
export const shapeFaults = ({ issues }: z.ZodError): readonly InstanceFault[] =>
  issues.slice(0, 20).map((issue): InstanceFault => {
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return { code: 'surplus', field, params: { names: issue.keys.join(', ') } };
    if (issue.code === 'invalid_type' && issue.input === undefined)
      return { code: 'missing', field, params: {} };
    return { code: 'shape', field, params: { reason: issue.message } };
  });
