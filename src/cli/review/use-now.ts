import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 30_000;

/** The time, looked at twice a minute: deadlines come nearer while somebody reads. */
export function useNow(clock: () => Date): Date {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
