import { useState } from 'react';
import { StopScreen } from './StopScreen.tsx';

/** Whoever came by the address of the one click: the question whether he means it, and that it is done. It opens nothing else. */
export const StopByMail = ({ token }: { readonly token: string }) => {
  const [isStopped, setStopped] = useState(false);
  return <StopScreen token={token} why="asked-to" isStopped={isStopped} onStopped={() => setStopped(true)} />;
};
