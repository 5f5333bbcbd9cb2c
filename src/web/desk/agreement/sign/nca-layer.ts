/** Where the program NCALayer of the National Certification Authority listens on the signer's own computer. */
const address = 'wss://127.0.0.1:13579';
const forSigning = '1.3.6.1.5.5.7.3.4';

type NcaAnswer =
  | { readonly kind: 'signed'; readonly cms: string }
  | { readonly kind: 'absent' | 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** NCALayer answers with `status: true` and an empty body when its window was closed, and wraps the signature as PEM. */
const read = (message: string): NcaAnswer | undefined => {
  const told = JSON.parse(message) as {
    readonly result?: { readonly version?: string };
    readonly status?: boolean;
    readonly body?: { readonly result?: unknown };
    readonly message?: unknown;
  };
  // The greeting.
  if (told.result?.version !== undefined) return undefined;
  if (told.status !== true)
    return { kind: 'failed', message: typeof told.message === 'string' ? told.message : '' };
  const found = Array.isArray(told.body?.result)
    ? (told.body.result as readonly unknown[])[0]
    : told.body?.result;
  if (typeof found !== 'string') return { kind: 'cancelled' };
  return { kind: 'signed', cms: found.replace(/-----[A-Z ]+-----/g, '').replace(/\s/g, '') };
};

/**
 * Has NCALayer sign these bytes (Base64) with the signer's own key: a detached CMS with a time stamp. NCALayer shows its own
 * window for key and password; neither ever reaches the page. `absent` where it does not run.
 */
export const signWithNcaLayer = async (data: string, locale: string): Promise<NcaAnswer> =>
  new Promise((resolve) => {
    const socket = new WebSocket(address);
    let isOpen = false;
    const end = (answer: NcaAnswer): void => {
      resolve(answer);
      socket.close();
    };
    socket.addEventListener('open', () => {
      isOpen = true;
      socket.send(
        JSON.stringify({
          module: 'kz.gov.pki.knca.basics',
          method: 'sign',
          args: {
            allowedStorages: [
              'PKCS12',
              'AKKaztokenStore',
              'AKKZIDCardStore',
              'AKEToken72KStore',
              'AKJaCartaStore',
            ],
            format: 'cms',
            data,
            signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: {} },
            signerParams: { extKeyUsageOids: [forSigning] },
            locale,
          },
        }),
      );
    });
    socket.addEventListener('message', ({ data: message }: MessageEvent<unknown>) => {
      try {
        const answer = read(String(message));
        if (answer !== undefined) end(answer);
      } catch (error) {
        end({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    });
    socket.addEventListener('close', () => resolve({ kind: isOpen ? 'cancelled' : 'absent' }));
  });
