import { parseArgs } from 'node:util';
import { isLocale } from '../core/basics/locale.ts';
import { nationalOffice } from '../core/institution/institution.ts';
import { invitationInput } from '../core/institution/membership.ts';
import { text, textOf } from '../messages.ts';
import { invitePersonCommand } from '../register/institution/invite-person.ts';
import { newId } from '../register/new-id.ts';
import { perform } from '../register/perform.ts';
import type { CommandContext } from './command.ts';
import { operatorSetting } from './operator-setting.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu invite EMAIL [--locale kk|ru|en]

Invites an administrator of the national office: the first one of an empty register, or a new one when nobody else can sign in.
The letter with the link is sent by the running server. Exit code 2 when refused.
`;

/** `qaitu invite`: the operator's own way in; everybody else is invited on the pages. */
export const inviteCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { locale: { type: 'string' }, help: { type: 'boolean' } },
  });
  const { locale } = context;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const language = values.locale ?? locale;
  const [email, ...others] = positionals;
  if (email === undefined || others.length > 0 || !isLocale(language)) {
    return refuseInput(usage.trimEnd());
  }
  const input = invitationInput.safeParse({ email, roles: ['administrator'], locale: language });
  if (!input.success) {
    return refuseInput(text(locale, 'watch.invite.not-an-address'));
  }
  return withRegister(context, async (register) => {
    const wish = { institutionId: nationalOffice, asker: 'operator', input: input.data } as const;
    const requestKey = newId('req');
    const made = await perform(
      register,
      invitePersonCommand,
      { ...wish, requestKey },
      operatorSetting(context.config),
    );
    if (!made.ok) {
      const { code, params = {}, list = [] } = made.refusal;
      const first = list[0] ?? { code, params };
      return refuseInput(textOf(locale, `refusal.${first.code}`, first.params ?? {}));
    }
    process.stdout.write(`${text(locale, 'watch.invite.made')}\n`);
    return 0;
  });
};
