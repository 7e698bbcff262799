import type { Reason } from '@/lib/claim/types';

/** What the client said, as they said it. */
export function ReasonText({ reason }: { reason: Pick<Reason, 'text' | 'lang'> }) {
  return (
    <blockquote
      lang={reason.lang}
      className="self-start border-l-2 border-line-2 pl-3 font-serif text-read-beside whitespace-pre-line break-words"
    >
      {reason.text}
    </blockquote>
  );
}
