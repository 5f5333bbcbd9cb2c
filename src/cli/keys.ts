import { parseArgs } from 'node:util';
import { text } from '../messages.ts';
import { rotateKeys } from '../register/rotate-keys.ts';
import { vaultOf } from '../server/secret-settings.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu keys rotate [--json]

Seals every personal number again with the first key of QAITU_PERSONAL_KEYS. To change the key: put the new one first, keep
the old one behind it, run this, restart the servers, then drop the old one. Exit code 1 where a number could not be opened.
`;

/** `qaitu keys rotate`: `{sealedAgain, alreadyCurrent, unreadable}`. */
export const keysCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (positionals.join(' ') !== 'rotate') {
    return refuseInput(usage.trimEnd());
  }
  return withRegister(context, async (register) => {
    const rotation = await rotateKeys(register, vaultOf(context.config.secrets));
    const { sealedAgain, alreadyCurrent, unreadable } = rotation;
    const counts = {
      again: String(sealedAgain),
      current: String(alreadyCurrent),
      unreadable: String(unreadable.length),
    };
    process.stdout.write(
      values.json === true
        ? `${JSON.stringify(rotation)}\n`
        : `${text(context.locale, 'operation.keys-rotated', counts)}\n`,
    );
    return unreadable.length === 0 ? 0 : 1;
  });
};
