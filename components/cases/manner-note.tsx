import { Notice } from '@/components/ui/notice';

/** What the way of entry means for the case; nothing before one is chosen. */
export function MannerNote({ text }: { text: string | undefined }) {
  return (
    <div aria-live="polite">
      {text && (
        <Notice tone="amber" icon="info">
          {text}
        </Notice>
      )}
    </div>
  );
}
