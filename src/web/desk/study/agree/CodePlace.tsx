import { useState } from 'react';
import { readCodebook, writeCodebook, type CodeLine } from '../../../../contract/study-codebook.ts';
import { Action } from '../../../ui/Action.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

/** Moves a code among its siblings and to another place in the tree, by buttons and a list: nothing has to be dragged. */
export const CodePlace = ({
  code,
  codes,
}: {
  readonly code: CodeLine;
  readonly codes: readonly CodeLine[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const params = useStudyPlace();
  const write = useCommand(writeCodebook);
  const [said, setSaid] = useState('');
  const siblings = codes.filter(({ parentId }) => parentId === code.parentId);
  const at = siblings.findIndex(({ id }) => id === code.id);
  const move = async (parentId: string | null, beforeId: string | null): Promise<void> => {
    const sent = await write.send({ params, body: { do: 'move', codeId: code.id, parentId, beforeId } });
    await forget(readCodebook);
    setSaid(sent.ok ? say('study-agree.code.moved', { name: code.content.name }) : '');
  };
  const start = codes.findIndex(({ id }) => id === code.id);
  const after = codes.findIndex(({ depth }, place) => place > start && depth <= code.depth);
  const within = new Set(codes.slice(start, after < 0 ? codes.length : after).map(({ id }) => id));
  return (
    <section aria-labelledby="place">
      <h2 id="place">{say('study-agree.part.place')}</h2>
      {write.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, write.refusal)}</Notice>}
      <p>{say('study-agree.code.position', { position: at + 1, all: siblings.length })}</p>
      <p className="code-moves">
        <Action
          label={say('study-agree.code.up')}
          reason={at <= 0 ? say('study-agree.code.first') : undefined}
          isBusy={write.isBusy}
          onAct={() => void move(code.parentId, siblings[at - 1]?.id ?? null)}
        />{' '}
        <Action
          label={say('study-agree.code.down')}
          reason={at === siblings.length - 1 ? say('study-agree.code.last') : undefined}
          isBusy={write.isBusy}
          onAct={() => void move(code.parentId, siblings[at + 2]?.id ?? null)}
        />
      </p>
      <SelectField
        id="below"
        name="below"
        error={undefined}
        label={say('study-agree.code.parent')}
        value={code.parentId ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          void move(value === '' ? null : value, null);
        }}
        options={[
          { value: '', label: say('study-agree.code.top') },
          ...codes
            .filter(({ id }) => !within.has(id))
            .map(({ id, content, depth }) => ({
              value: id,
              label: `${'– '.repeat(Math.min(6, depth))}${content.name}`,
            })),
        ]}
      />
      <p>
        <output>{said}</output>
      </p>
    </section>
  );
};
