'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const PAUSE = 1_500;

/** Reads the page again while the worker goes on: nothing else would tell the reader that it is done. */
export function StillCounting() {
  const router = useRouter();
  // A timer is outside React; it ends with the notice that it stands in.
  useEffect(() => {
    const again = setInterval(() => router.refresh(), PAUSE);
    return () => clearInterval(again);
  }, [router]);
  return null;
}
