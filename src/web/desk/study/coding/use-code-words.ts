import { useMemo } from 'react';
import type { CodeChoiceView } from '../../../../contract/study-coding.ts';
import { useSay } from '../../use-say.ts';
import { codeColor } from './code-color.ts';
import type { ShownCoding } from './shown-coding.ts';

/** Names and colours of codes, and of those who gave them, in the language of the page. */
export interface CodeWords {
  readonly nameOf: (codeId: string) => string;
  readonly colorOf: (codeId: string) => string;
  readonly whoOf: (coding: Pick<ShownCoding, 'isOwn' | 'coder' | 'kind'>) => string;
  readonly memoOf: (writer: string | null) => string;
}

export const useCodeWords = (codes: readonly CodeChoiceView[]): CodeWords => {
  const say = useSay();
  return useMemo(() => {
    const byId = new Map(codes.map(({ id, name, color }, at) => [id, { name, color: codeColor(color, at) }]));
    return {
      nameOf: (codeId) => byId.get(codeId)?.name ?? codeId,
      colorOf: (codeId) => byId.get(codeId)?.color ?? codeColor(null, 0),
      whoOf: ({ isOwn, coder, kind }) => {
        if (isOwn) return say('study-coding.own');
        if (kind !== 'own') return say(`study-coding.coding.${kind}`);
        return coder ?? say('study-coding.coding.nobody');
      },
      memoOf: (writer) => say('study-coding.memo.item', { who: writer ?? say('study-coding.coding.nobody') }),
    };
  }, [codes, say]);
};
