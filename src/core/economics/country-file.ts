import { z } from 'zod';
import { localizedText } from '../basics/locale.ts';
import { levels } from './parameters.ts';

export const countryFileVersion = 1;

const age = z.int().min(16).max(99);

/** What a country's folder says beside its tables: `country.json`. docs/cost-model.md explains each field. */
export const countryFile = z.strictObject({
  version: z.literal(countryFileVersion),
  country: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: localizedText,
  currency: z.string().regex(/^[A-Z]{3}$/),
  lawYear: z.int(),
  lastAge: z.int().min(70).max(120),
  cohort: z
    .array(
      z.strictObject({
        level: z.enum(levels),
        participants: z.int().min(0),
        startAge: age,
        wage: z.string().min(1),
        studyYears: z.array(z.string().min(1)).max(12),
      }),
    )
    .min(1)
    .refine((cohort) => cohort.some(({ participants }) => participants > 0), 'nobody takes part')
    .refine(
      (cohort) => new Set(cohort.map(({ level }) => level)).size === cohort.length,
      'a level stands twice',
    ),
  mortality: z.union([
    z.strictObject({
      gompertz: z.strictObject({
        shape: z.number().min(0.02).max(0.2),
        /** Modal ages at death as they were published; calibrated from the life expectancy where there is none. */
        modes: z.partialRecord(z.enum(['both', 'men', 'women']), z.number().min(30).max(120)).default({}),
      }),
    }),
    z.strictObject({
      lifeTable: z.strictObject({
        firstAge: z.int().min(0).max(22),
        survivors: z
          .array(z.number().min(0))
          .min(40)
          .refine(
            (survivors) => survivors.every((value, at) => at === 0 || value <= (survivors[at - 1] ?? 0)),
            'survivors cannot become more',
          ),
      }),
    }),
  ]),
  dependence: z.array(
    z.strictObject({
      left: z.string(),
      right: z.string(),
      spearman: z.number().gt(-1).lt(1),
    }),
  ),
  measure: z.strictObject({ riskRatio: z.string(), costPerParticipant: z.number().min(0).max(1e12) }),
});
export type CountryFile = z.output<typeof countryFile>;
