import { useState } from 'react';
import { listCalls, listCallVersions, readCall, reviseCall } from '../../../../contract/programme.ts';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import { refuse, type Result } from '../../../../core/basics/result.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { callEditor } from './call-editor.ts';

/**
 * Saves the whole document as it stands; a call that was announced needs the reason. `over` names the version of
 * another person that is to be replaced, once somebody looked at it.
 */
export const useSaveRules = () => {
  const forget = useForget();
  const { call, form, rules, wrong, base, saved, overtaken } = callEditor.use();
  const revise = useCommand(reviseCall);
  const [savedAt, setSavedAt] = useState<string>();
  const save = async ({
    reason,
    over = base,
  }: { readonly reason?: string; readonly over?: string } = {}): Promise<Result<unknown, RefusalAnswer>> => {
    if (rules === undefined)
      return refuse({ code: 'incomplete', list: wrong.map((fault) => ({ ...fault })) });
    const sent = await revise.send({
      params: { id: call.id },
      body: { base: over, rules, ...(reason === undefined ? {} : { reason }) },
    });
    if (!sent.ok) {
      if (sent.refusal.code === 'call-changed-elsewhere') {
        overtaken();
        await forget(readCall, listCalls, listCallVersions);
      }
      return sent;
    }
    saved(form, sent.value.rulesSha256);
    setSavedAt(new Date().toISOString());
    await forget(readCall, listCalls, listCallVersions);
    return sent;
  };
  return { save, isBusy: revise.isBusy, savedAt } as const;
};
