'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ParagraphField } from '@/components/fields/form-fields';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export type RefusedBy = {
  rule: string;
  reason: { en: string; ru: string };
  source: string;
  overridable: boolean;
};

/** Why the procedure refuses, where that stands, and, for a lawyer, the written reason with which it is done all the same. */
export function RefusalPanel({
  refused,
  mayOverride,
  pending,
  saving,
  what,
}: {
  refused: RefusedBy;
  mayOverride: boolean;
  pending: boolean;
  saving: string;
  what: 'override' | 'overrideStrike';
}) {
  const t = useTranslations('timeline.refusal');
  const locale = useLocale();
  return (
    <Notice tone="amber" role="alert">
      <p>
        <strong>{t('title')}</strong> {refused.reason[locale]}
      </p>
      <p className="text-ink-2 text-meta">
        {t('source', { source: refused.source })} · {t('rule', { rule: refused.rule })}
      </p>
      {!refused.overridable && <p className="mt-2">{t('final')}</p>}
      {refused.overridable && !mayOverride && <p className="mt-2">{t('lawyerOnly')}</p>}
      {refused.overridable && mayOverride && (
        <div className="mt-3 grid gap-2">
          <ParagraphField name="override" label={t('reason')} hint={t('reasonHint')} rows={2} />
          <div>
            <Button type="submit" name="how" value="override" variant="ink" pending={pending} pendingLabel={saving}>
              {t(what)}
            </Button>
          </div>
        </div>
      )}
    </Notice>
  );
}
