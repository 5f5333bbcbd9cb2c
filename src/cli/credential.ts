import { parseArgs } from 'node:util';
import { text } from '../messages.ts';
import type { CommandContext } from './command.ts';
import { credentialIssuer } from './credential/credential-issuer.ts';
import { credentialVerify } from './credential/credential-verify.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu credential verify FILE [--key FILE] [--status FILE] [--json]
qaitu credential issuer ID --out FILE

verify  checks a credential of a result (Open Badges 3.0) without a network: its form, who signed it, its dates, and whether it is
        revoked. Without --key the keys and the list come from the register of this installation.

issuer  writes the public keys of an institution, for somebody who checks its credentials without a network

--key FILE     the keys of the issuer: what issuer writes, or what its address answers
--status FILE  the list of revoked credentials, as the address that the credential names answers
--json         prints {valid, code, place, status, credential}; status is checked or unchecked

Exit codes: 0 good, 1 not good, 2 bad input, 3 our fault or no database.
`;

/** `qaitu credential`: 0 good, 1 not good, 2 bad input, 3 no database. */
export const credentialCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const options = {
    key: { type: 'string' },
    status: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [task, subject, ...rest] = positionals;
  if (task === 'verify' && subject !== undefined && rest.length === 0) {
    return credentialVerify({ ...values, file: subject }, context);
  }
  if (task === 'issuer' && subject !== undefined && rest.length === 0 && values.out !== undefined) {
    return credentialIssuer(subject, values.out, context);
  }
  return refuseInput(text(context.locale, 'credential.arguments'));
};
