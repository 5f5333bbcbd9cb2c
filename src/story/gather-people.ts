import { createAccount, findAccountByEmail } from '../register/person/account.ts';
import { acceptInvitationCommand } from '../register/institution/accept-invitation.ts';
import { invitePersonCommand } from '../register/institution/invite-person.ts';
import { joinInstitutionCommand } from '../register/institution/join-institution.ts';
import { giveConsentCommand } from '../register/person/give-consent.ts';
import { writePersonDetailCommand } from '../register/person/write-person-detail.ts';
import { findOwnPerson } from '../register/person/find-own-person.ts';
import { sha256 } from '../register/sha256.ts';
import { emailOf, storyPeople, type StoryPerson } from './people.ts';
import type { Teller } from './teller.ts';

/** The same in every telling, and a form that no other account has. */
const storyAccountId = ({ key }: StoryPerson): string => {
  const digest = sha256(`story ${key}`);
  return `acc_${digest.slice(0, 8)}-${digest.slice(8, 12)}-7${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};

/** An account with a password, as invitation or signing up makes it; found again when the story goes on. */
const openAccount = async (
  { register, accounts }: Teller,
  person: StoryPerson,
  passwordHash: string,
): Promise<void> => {
  const email = emailOf(person);
  const id = await register.readWrite(async (trx) => {
    const known = await findAccountByEmail(trx, email);
    if (known !== undefined) return known;
    const made = await createAccount(trx, {
      email,
      name: `${person.givenName} ${person.familyName}`.trim(),
      locale: person.locale,
      emailVerified: true,
      passwordHash,
      isDemonstration: true,
      id: storyAccountId(person),
    });
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value.accountId;
  });
  accounts.set(person.key, id);
};

const enter = async (teller: Teller, person: StoryPerson): Promise<void> => {
  const institutionId = teller.institutions.get(person.institution) ?? '';
  if (person.roles[0] === 'applicant') {
    await teller.tell(person.key, institutionId, joinInstitutionCommand, {});
    return;
  }
  const inviter = person.institution === 'office' ? 'operator' : 'administrator';
  const { id } = await teller.tell(inviter, institutionId, invitePersonCommand, {
    email: emailOf(person),
    roles: [...person.roles],
    locale: person.locale,
  });
  await teller.tell(person.key, institutionId, acceptInvitationCommand, { id });
};

/** Applicants say who they are and agree to the processing of it. */
const introduce = async (
  teller: Teller,
  person: StoryPerson,
  consentText: (locale: StoryPerson['locale']) => string,
): Promise<void> => {
  const institutionId = teller.institutions.get(person.institution) ?? '';
  const accountId = teller.accounts.get(person.key) ?? '';
  const personId = await findOwnPerson(teller.register, institutionId, accountId);
  if (personId === undefined) throw new Error(`${person.key} has no record`);
  const { givenName, familyName, birthDate, sex, locale } = person;
  await teller.tell(person.key, institutionId, writePersonDetailCommand, {
    personId,
    givenName,
    familyName: familyName === '' ? null : familyName,
    patronymic: null,
    birthDate,
    sex,
    citizenship: 'KAZ',
    phone: null,
  });
  const textSha256 = sha256(consentText(locale));
  await teller.tell(person.key, institutionId, giveConsentCommand, {
    personId,
    purpose: 'processing',
    version: 1,
    locale,
    textSha256,
    shownSha256: textSha256,
  });
};

/** Everybody gets an account and a place: staff by invitation, applicants by joining their university. */
export const gatherPeople = async (
  teller: Teller,
  passwordHash: string,
  consentText: (locale: StoryPerson['locale']) => string,
): Promise<void> => {
  for (const person of storyPeople) {
    await openAccount(teller, person, passwordHash);
    await enter(teller, person);
    if (person.roles.includes('applicant')) await introduce(teller, person, consentText);
  }
};
