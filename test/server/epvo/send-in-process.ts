import { registerOn } from '../../../src/register/db.ts';
import { openEpvoDoor } from '../../../src/server/epvo/epvo-door.ts';
import { sendEpvo } from '../../../src/server/jobs/send-epvo.ts';
import { testVault } from '../../register/test-vault.ts';

/** A sending in a process of its own, to be killed: `node send-in-process.ts JSON`. */
const given = JSON.parse(process.argv[2] ?? '{}') as {
  readonly connection: Parameters<typeof registerOn>[0];
  readonly url: string;
  readonly password: string;
  readonly universityId: number;
  readonly institutionId: string;
  readonly recordId: string;
};
const { connection, url, password, universityId, institutionId, recordId } = given;
const register = registerOn(connection, { kind: 'embedded', folder: '' }, async () => undefined);
const setting = {
  ...{ isDemonstration: true, staffNeedSecondFactor: false, now: () => new Date(), vault: testVault },
};
const door = openEpvoDoor({ url, passwords: new Map([[universityId, password]]) });
await sendEpvo(register, setting, door, { institutionId, recordId });
await register.close();
