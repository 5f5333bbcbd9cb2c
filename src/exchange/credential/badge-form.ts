import { z } from 'zod';
import { badgeContext, credentialContext } from './credential-contexts.ts';
import { addressForm, instantForm, proofForm } from './proof-form.ts';

const words = (most: number) => z.string().max(most);
const typed = <Name extends string>(name: Name) => z.tuple([z.literal(name)]);

const identity = z.strictObject({
  type: z.literal('IdentityObject'),
  hashed: z.literal(false),
  identityHash: words(300),
  identityType: z.literal('name'),
});

const resultDescription = z.strictObject({
  id: addressForm,
  type: typed('ResultDescription'),
  name: words(200),
  resultType: z.literal('Result'),
  allowedValue: z.array(words(40)).max(10),
});

const achievement = z.strictObject({
  id: addressForm,
  type: typed('Achievement'),
  achievementType: z.literal('Assignment'),
  inLanguage: z.enum(['kk', 'ru', 'en']),
  name: words(1000),
  description: words(8000),
  criteria: z.strictObject({ narrative: words(8000) }),
  resultDescription: z.tuple([resultDescription]),
});

const evidence = z.strictObject({
  id: addressForm.optional(),
  type: typed('Evidence'),
  name: words(500),
  description: words(1000).optional(),
  narrative: words(200).optional(),
  genre: words(40),
});

const plainForm = z.strictObject({
  '@context': z.tuple([z.literal(credentialContext), z.literal(badgeContext)]),
  id: addressForm,
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: words(1000),
  issuer: z.strictObject({
    id: addressForm,
    type: typed('Profile'),
    name: words(500),
  }),
  validFrom: instantForm,
  validUntil: instantForm.optional(),
  credentialSubject: z.strictObject({
    type: typed('AchievementSubject'),
    identifier: z.tuple([identity]),
    activityStartDate: instantForm.optional(),
    activityEndDate: instantForm.optional(),
    narrative: words(4000),
    achievement,
    result: z.tuple([
      z.strictObject({
        type: typed('Result'),
        resultDescription: addressForm,
        value: z.enum(['achieved', 'partly']),
      }),
    ]),
  }),
  evidence: z.array(evidence).min(1).max(40).optional(),
  credentialStatus: z.strictObject({
    id: addressForm,
    type: z.literal('BitstringStatusListEntry'),
    statusPurpose: z.literal('revocation'),
    statusListIndex: z.string().regex(/^\d{1,6}$/),
    statusListCredential: addressForm,
  }),
  proof: proofForm,
});

/** Two things under one address would be one thing in JSON-LD, and their members could change places unseen. */
const isDistinct = ({
  id,
  issuer,
  credentialSubject: { achievement },
  evidence = [],
}: z.infer<typeof plainForm>) => {
  const ids = [id, issuer.id, achievement.id, ...achievement.resultDescription.map((one) => one.id)];
  const all = [...ids, ...evidence.flatMap((one) => one.id ?? [])];
  return new Set(all).size === all.length;
};

/**
 * An Open Badges 3.0 credential in the one spelling in which it is issued here: strict, so that no member can be added, left out or
 * written otherwise without being seen. The sizes are bounds for a reader who trusts nothing.
 */
export const badgeForm = plainForm.refine(isDistinct, {
  error: 'addresses of their own',
  path: ['evidence'],
});

/** As it is issued, with its proof. */
export type SignedBadge = z.infer<typeof badgeForm>;
export type Badge = Omit<SignedBadge, 'proof'>;
