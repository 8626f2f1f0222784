import { type ReactNode, useEffect, useRef, useState } from 'react';

/** `waiting` is drawn until then, and takes about the same room. */
export type WhenSeenProps = { waiting: ReactNode; children: ReactNode };

/** What is lower on the page than what one came for, or behind a door: it comes when one comes near, and stays. */
export function WhenSeen({ waiting, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(() => !('IntersectionObserver' in globalThis));
  useEffect(() => {
    if (seen || !place.current) return;
    const near = { rootMargin: '100%' };
    const eye = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      near,
    );
    eye.observe(place.current);
    return () => eye.disconnect();
  }, [seen]);
  return seen ? children : <div ref={place}>{waiting}</div>;
}
