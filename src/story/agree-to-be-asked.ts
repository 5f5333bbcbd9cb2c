import type { Locale } from '../core/basics/locale.ts';
import type { ConsentPurpose } from '../core/person/consent.ts';
import { findOwnPerson } from '../register/person/find-own-person.ts';
import { giveConsentCommand } from '../register/person/give-consent.ts';
import { writePersonDetailCommand } from '../register/person/write-person-detail.ts';
import { sha256 } from '../register/sha256.ts';
import { storyPeople } from './people.ts';
import { storyIin } from './story-iin.ts';
import type { Teller } from './teller.ts';

/**
 * Somebody of the first call agrees to be asked about the life after his stay; whoever also agrees that files are matched with him gives
 * the number by which that is done.
 */
export const agreeToBeAsked = async (
  { tell, register, accounts, institutions }: Teller,
  who: string,
  {
    isMatched,
    consentText,
  }: {
    readonly isMatched: boolean;
    readonly consentText: (locale: Locale, purpose: ConsentPurpose) => string;
  },
): Promise<void> => {
  const person = storyPeople.find(({ key }) => key === who);
  if (person === undefined) throw new Error(`nobody in the story is called ${who}`);
  const institutionId = institutions.get(person.institution) ?? '';
  const personId = await findOwnPerson(register, institutionId, accounts.get(who) ?? '');
  if (personId === undefined) throw new Error(`${who} has no record`);
  const { locale, givenName, familyName, birthDate, sex } = person;
  for (const purpose of ['follow-up', ...(isMatched ? (['contributions'] as const) : [])] as const) {
    const textSha256 = sha256(consentText(locale, purpose));
    await tell(who, institutionId, giveConsentCommand, {
      ...{ personId, purpose, version: 1, locale, textSha256, shownSha256: textSha256 },
    });
  }
  if (!isMatched) return;
  await tell(who, institutionId, writePersonDetailCommand, {
    ...{ personId, givenName, familyName: familyName === '' ? null : familyName, patronymic: null },
    ...{ birthDate, sex, citizenship: 'KAZ', phone: null, iin: storyIin(person) },
  });
};
