import { useRef, useState } from 'react';
import { readSignedContent } from '../../../../contract/agreement.ts';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';
import { Action } from '../../../ui/Action.tsx';
import { FileInput } from '../../../ui/FileInput.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { apiAddress } from '../../office/api-address.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { base64Of } from './base64-of.ts';
import { fetchSignedContent } from './fetch-signed-content.ts';
import { signWithNcaLayer } from './nca-layer.ts';

/** A file of a signature is DER, or the same as PEM. */
const cmsOf = (bytes: Uint8Array): string => {
  const isPem = bytes[0] === 0x2d;
  return isPem
    ? new TextDecoder()
        .decode(bytes)
        .replace(/-----[A-Z0-9 ]+-----/g, '')
        .replace(/\s/g, '')
    : base64Of(bytes);
};

/** Signing with a key of one's own: by NCALayer on this computer, or with a file made elsewhere; and what cannot be checked. */
export const DigitalSignature = ({
  params,
  contentSha256,
  isBusy,
  send,
}: {
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly contentSha256: string;
  readonly isBusy: boolean;
  readonly send: (cms: string) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const sendCms = async (cms: string): Promise<void> => {
    const sent = await send(cms);
    if (!sent.ok) setTold(refusalSentence(locale, sent.refusal));
  };
  const askLayer = async (): Promise<void> => {
    setTold(undefined);
    setAsking(true);
    try {
      const content = await fetchSignedContent(params, contentSha256);
      if (!content.ok) {
        setTold(refusalSentence(locale, content.refusal));
        return;
      }
      const answer = await signWithNcaLayer(base64Of(content.value), locale);
      if (answer.kind === 'signed') await sendCms(answer.cms);
      else if (answer.kind === 'failed')
        setTold(say('agreement.cms.failed', { message: answer.message || '—' }));
      else setTold(say(`agreement.cms.${answer.kind}`));
    } finally {
      setAsking(false);
    }
  };
  return (
    <section aria-labelledby="cms-title">
      <h2 id="cms-title">{say('agreement.cms')}</h2>
      <p>{say('agreement.cms.what')}</p>
      <p className="notice">{say('agreement.cms.limits')}</p>
      {told === undefined ? undefined : <Notice>{told}</Notice>}
      <div className="form-actions">
        <Action
          label={say('agreement.cms.layer')}
          isBusy={isAsking || isBusy}
          onAct={() => void askLayer()}
        />
      </div>
      <details className="filter">
        <summary>{say('agreement.cms.file')}</summary>
        <ol>
          <li>
            {say('agreement.cms.file-fetch')}{' '}
            <a href={apiAddress(readSignedContent, params)} download="agreement.json">
              agreement.json
            </a>
          </li>
          <li>{say('agreement.cms.file-sign')}</li>
          <li>
            {say('agreement.cms.file-choose')}
            <FileInput
              input={input}
              accept=".p7s,.p7m,.cms,.sig,.pem,application/pkcs7-signature,application/cms"
              onChoose={([file]) =>
                void file.arrayBuffer().then(async (bytes) => sendCms(cmsOf(new Uint8Array(bytes))))
              }
            />{' '}
            <Action
              label={say('agreement.cms.choose')}
              isBusy={isBusy}
              onAct={() => input.current?.click()}
            />
          </li>
        </ol>
      </details>
    </section>
  );
};
