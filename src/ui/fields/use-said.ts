import { useEffect, useState } from 'react';

// After the echo of the keys: said at once, it would be cut by the next letter.
const PAUSE = 700;

/** What a screen reader is told, once the hand has paused. */
export function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
