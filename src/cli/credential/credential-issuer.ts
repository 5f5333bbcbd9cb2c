import { writeFile } from 'node:fs/promises';
import { institutionIdForm } from '../../core/basics/institution-id.ts';
import { text } from '../../messages.ts';
import { issuerOf } from '../../server/credential/issuer-of.ts';
import type { CommandContext } from '../command.ts';
import { refuseInput } from '../refuse-input.ts';
import { withRegister } from '../with-register.ts';

/** Write the public keys of an institution. Without a public address it is that of a server on this machine. */
export const credentialIssuer = async (
  institution: string,
  file: string,
  context: CommandContext,
): Promise<number> =>
  withRegister(context, async (register) => {
    const { config, locale } = context;
    const origin = config.publicUrl ?? `http://${config.host}:${config.port}`;
    const issuer = institutionIdForm.test(institution)
      ? await issuerOf(register, origin, institution)
      : undefined;
    if (issuer === undefined) {
      return refuseInput(text(locale, 'credential.no-keys', { institution }));
    }
    try {
      await writeFile(file, `${JSON.stringify(issuer, null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      return refuseInput(text(locale, 'credential.not-written', { file, reason: error.message }));
    }
    process.stdout.write(`${text(locale, 'credential.keys-written', { institution, file })}\n`);
    return 0;
  });
