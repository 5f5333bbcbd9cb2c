import { z } from 'zod';
import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { AllocationCertificate } from './allocation.ts';
import type { InstanceFault } from './instance-fault.ts';
import { readInstance } from './read-instance.ts';
import { shapeFaults } from './shape-faults.ts';

const certificateShape = z.looseObject({
  version: z.literal(1),
  objective: z.int(),
  bound: z.int(),
  awarded: z.array(z.string()),
  instance: z.unknown(),
});

const resultShape = z.looseObject({
  objective: z.int(),
  bound: z.int(),
  optimal: z.boolean(),
  awarded: z.array(z.string()),
  certificate: certificateShape,
});

/** The parts of an allocation's result that can be checked by adding up: what it says and what its certificate says. */
export interface StatedResult {
  readonly objective: number;
  readonly bound: number;
  readonly optimal: boolean;
  readonly awarded: readonly string[];
  readonly certificate: AllocationCertificate;
}

/** Reads a printed allocation from parsed JSON; refuses with everything of another shape and its place. */
export const readResult = (given: unknown): Result<StatedResult, readonly InstanceFault[]> => {
  const parsed = resultShape.safeParse(given, { reportInput: true });
  if (!parsed.success) return refuse(shapeFaults(parsed.error));
  const { certificate, objective, bound, optimal, awarded } = parsed.data;
  const instance = readInstance(certificate.instance);
  if (!instance.ok)
    return refuse(
      instance.refusal.map((fault) => ({
        ...fault,
        field: ['certificate.instance', fault.field].filter(Boolean).join('.'),
      })),
    );
  return accept({
    objective,
    bound,
    optimal,
    awarded,
    certificate: {
      version: 1,
      objective: certificate.objective,
      bound: certificate.bound,
      awarded: certificate.awarded,
      instance: instance.value,
    },
  });
};
