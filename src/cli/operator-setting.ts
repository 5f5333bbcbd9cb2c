import type { Setting } from '../register/perform.ts';
import type { Config } from '../server/config.ts';
import { vaultOf } from '../server/secret-settings.ts';

/** What the operator's commands change by. */
export const operatorSetting = (config: Config): Setting => ({
  isDemonstration: config.mode === 'demonstration',
  staffNeedSecondFactor: false,
  now: () => new Date(),
  vault: vaultOf(config.secrets),
});
