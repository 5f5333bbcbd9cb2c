import { formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { checkBadge, readBadge, type CheckedBadge } from '../../exchange/credential/check-badge.ts';
import { issuerForm, type Issuer } from '../../exchange/credential/issuer-form.ts';
import { mostBytes, readJson } from '../../exchange/credential/read-json.ts';
import { text, textOf } from '../../messages.ts';
import { checkHere, type HereRefusal } from '../../server/credential/check-here.ts';
import { vaultOf } from '../../server/secret-settings.ts';
import type { CommandContext } from '../command.ts';
import { readSmallFile } from './read-small-file.ts';
import { refuseInput } from '../refuse-input.ts';
import { withRegister } from '../with-register.ts';

interface Asked {
  readonly file: string;
  readonly key?: string | undefined;
  readonly status?: string | undefined;
  readonly json?: boolean | undefined;
}

type Checked = Result<CheckedBadge, HereRefusal>;

/** Words of a file, fit for a terminal: without the signs that would move its cursor. */
const printable = (words: string): string => words.replace(/\p{Cc}/gu, '\ufffd').slice(0, 300);

const refusedSentence = ({ code, params }: HereRefusal, locale: Locale): string => {
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    name === 'on' ? formatDate(String(value), locale) : typeof value === 'number' ? value : printable(value),
  ]);
  return code === 'issuer-unknown'
    ? text(locale, 'credential.key-needed', { issuer: printable(params.issuer) })
    : textOf(locale, `credential.refused.${code}`, Object.fromEntries(shown));
};

const goodSentence = ({ badge, isStatusKnown }: CheckedBadge, locale: Locale): string => {
  const { credentialSubject, issuer, credentialStatus } = badge;
  const facts = {
    participant: printable(credentialSubject.identifier[0].identityHash),
    title: printable(credentialSubject.achievement.name),
    verdict: text(locale, `credential.verdict.${credentialSubject.result[0].value}`),
    issuer: printable(issuer.name),
  };
  return isStatusKnown
    ? text(locale, 'credential.good', facts)
    : text(locale, 'credential.good-without-status', {
        ...facts,
        address: printable(credentialStatus.statusListCredential),
      });
};

const jsonOf = (checked: Checked): object => {
  if (!checked.ok) {
    const { code, params } = checked.refusal;
    return { valid: false, code, ...params };
  }
  const { badge, isStatusKnown } = checked.value;
  const { id, issuer, validFrom, credentialSubject } = badge;
  return {
    valid: true,
    status: isStatusKnown ? 'checked' : 'unchecked',
    credential: {
      ...{ id, issuer: issuer.id, issued: validFrom },
      holder: credentialSubject.identifier[0].identityHash,
      task: credentialSubject.achievement.name,
      verdict: credentialSubject.result[0].value,
    },
  };
};

const print = (checked: Checked, { json }: Asked, locale: Locale): number => {
  const sentence = checked.ok
    ? goodSentence(checked.value, locale)
    : refusedSentence(checked.refusal, locale);
  process.stdout.write(json === true ? `${JSON.stringify(jsonOf(checked))}\n` : `${sentence}\n`);
  return checked.ok ? 0 : 1;
};

const readIssuer = async (file: string, address: string, locale: Locale): Promise<Result<Issuer, string>> => {
  const read = await readSmallFile(file, mostBytes, locale);
  if (!read.ok) return read;
  const json = readJson(read.value);
  const formed = json.ok ? issuerForm.safeParse(json.value) : undefined;
  return formed?.success === true
    ? accept(formed.data)
    : refuse(text(locale, 'credential.key-form', { file, address: printable(address) }));
};

/** Check with the keys and the list that were given as files. */
const checkWithFiles = async (
  credential: string,
  { key, status }: Asked & { readonly key: string },
  locale: Locale,
): Promise<Result<Checked, string>> => {
  const badge = readBadge(credential);
  if (!badge.ok) return accept(badge);
  const issuer = await readIssuer(key, badge.value.issuer.id, locale);
  if (!issuer.ok) return issuer;
  const list = status === undefined ? undefined : await readSmallFile(status, mostBytes, locale);
  if (list !== undefined && !list.ok) return list;
  const now = new Date().toISOString();
  return accept(await checkBadge(credential, { issuer: issuer.value, status: list?.value, now }));
};

/** `qaitu credential verify`: 0 good, 1 not good, 2 bad input. */
export const credentialVerify = async (asked: Asked, context: CommandContext): Promise<number> => {
  const { locale, config } = context;
  const read = await readSmallFile(asked.file, mostBytes, locale);
  if (!read.ok) return refuseInput(read.refusal);
  const { key } = asked;
  if (key !== undefined) {
    const checked = await checkWithFiles(read.value, { ...asked, key }, locale);
    return checked.ok ? print(checked.value, asked, locale) : refuseInput(checked.refusal);
  }
  // What has not the form of a credential is told without opening a register.
  const badge = readBadge(read.value);
  if (!badge.ok) return print(badge, asked, locale);
  const setting = { vault: vaultOf(config.secrets), now: () => new Date() };
  return withRegister(context, async (register) =>
    print(await checkHere(register, setting, read.value), asked, locale),
  );
};
