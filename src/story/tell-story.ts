import type { Locale } from '../core/basics/locale.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { Role } from '../core/basics/role.ts';
import type { Register } from '../register/db.ts';
import { beginStory, endStory } from '../register/story.ts';
import type { Vault } from '../register/vault.ts';
import { gatherPeople } from './gather-people.ts';
import { openOffices } from './open-offices.ts';
import { emailOf, storyPeople } from './people.ts';
import { createTeller, type Teller } from './teller.ts';

/** The password of every account of the demonstration; a production start has none of these accounts. */
export const storyPassword = 'qaitu-demonstration';

export interface ToldStory {
  readonly institutions: readonly string[];
  readonly calls: readonly string[];
  readonly accounts: readonly {
    readonly key: string;
    readonly role: Role;
    readonly institution: string;
    readonly email: string;
    readonly password: string;
  }[];
  /** For those who want to go on telling: tests. */
  readonly teller: Teller;
}

/**
 * Tell the demonstration story in an empty register, or go on with one that was begun there. Refused where the register
 * holds anything else. `startsOn` counts only for a story that begins.
 */
export const tellStory = async (
  register: Register,
  {
    startsOn,
    vault,
    passwordHash,
    consentText,
  }: {
    readonly startsOn: string;
    readonly vault: Vault;
    readonly passwordHash: string;
    readonly consentText: (locale: Locale) => string;
  },
): Promise<Result<ToldStory, { readonly code: 'register-not-empty' }>> => {
  const begun = await beginStory(register, startsOn);
  if (begun === undefined) return refuse({ code: 'register-not-empty' });
  const teller = createTeller(register, begun, vault);
  await openOffices(teller);
  await gatherPeople(teller, passwordHash, consentText);
  await endStory(register, new Date());
  return accept({
    institutions: [...teller.institutions.values()],
    calls: [],
    accounts: storyPeople.flatMap((person) =>
      person.roles.map((role) => ({
        key: person.key,
        role,
        institution: teller.institutions.get(person.institution) ?? '',
        email: emailOf(person),
        password: storyPassword,
      })),
    ),
    teller,
  });
};
