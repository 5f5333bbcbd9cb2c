import { useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** While the server computes: that it does, for how long already, and that one may leave. */
export const Deciding = ({ leaveTo }: { readonly leaveTo: string }) => {
  const locale = useLocale();
  const say = useSay();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Notice>
      <p>{say('selection.decide.computing')}</p>
      <progress aria-label={say('selection.decide.computing')} />
      <p aria-hidden>
        {say('selection.decide.seconds', { count: seconds, shown: formatNumber(seconds, locale) })}
      </p>
      <p>
        {say('selection.decide.leave')} <Link to={leaveTo}>{say('selection.decide.leave-do')}</Link>
      </p>
    </Notice>
  );
};
