import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { listFormat } from '@/components/ui/formats';
import { LinkButton } from '@/components/ui/link-button';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { RulePage } from '@/lib/rules/types';
import { ReadAt } from './read-at';
import { CONFIDENCE, changeHref, decidedText, periodText, ruleHref, STATUS_TONE, spanText, verifyHref } from './words';

type Version = RulePage['versions'][number];

/** The versions of a rule, the newest last: period, status, text, sources, confidence, and what the firm decided. */
export function RuleVersions({ page }: { page: RulePage }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  return (
    <DataTable label={t('rule.versions')} stack>
      <TableHead>
        <ColumnHead>{t('rule.version')}</ColumnHead>
        <ColumnHead>{t('rule.effective')}</ColumnHead>
        <ColumnHead>{t('rule.authority')}</ColumnHead>
        <ColumnHead>{t('rule.confidence')}</ColumnHead>
        <ColumnHead>{t('rule.act')}</ColumnHead>
      </TableHead>
      <tbody>
        {page.versions.map((version) => (
          <tr key={version.id}>
            <RowHead second={version.id} className="sm:max-w-[24rem]">
              {spanText(version, t)}
              <span className="block font-normal text-ink-2">{version.text[locale]}</span>
              {version.history && <span className="block font-normal text-ink-2">{version.history[locale]}</span>}
            </RowHead>
            <Cell>
              <Chip tone={STATUS_TONE[version.status]}>{t(`status.${version.status}`)}</Chip>
              <span className="second">{periodText(version, t, locale)}</span>
            </Cell>
            <Cell second={<ReadAt asOf={version.asOf} verified={version.verified} />}>
              {version.authority.join('; ')}
            </Cell>
            <Cell>
              <Chip tone={CONFIDENCE[version.confidence].tone}>
                {t(`confidence.${CONFIDENCE[version.confidence].word}`)}
              </Chip>
              {page.mayDecide && <VerifyLink version={version} />}
            </Cell>
            <Cell>
              <Decision page={page} version={version} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function VerifyLink({ version: { id, due } }: { version: Version }) {
  const t = useTranslations('rules.toVerify');
  return (
    <span className="block pt-1">
      <TextLink href={verifyHref('dates', id)} aria-label={t('recordOf', { entry: id })}>
        {t('record')}
      </TextLink>
      {due && <span className="second">{t('due1')}</span>}
    </span>
  );
}

/** For which days the version counts, by whose word, and the way to change that. */
function Decision({ page, version: { id, isOn, decided } }: { page: RulePage; version: Version }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const waits = page.changes.find(
    ({ versionId, state }) => versionId === id && !['applied', 'withdrawn'].includes(state),
  );
  const stretches = page.periods.flat().filter(({ versionId }) => versionId === id);
  // The opposite of the firm's latest word, whichever day that speaks of.
  const on = !(decided?.on ?? isOn);
  const href = `${ruleHref(page.id)}?${new URLSearchParams({ switch: id })}`;
  return (
    <div className="grid justify-items-start gap-1">
      <span>
        {stretches.length > 0
          ? t('rule.counts', { period: listFormat(locale).format(stretches.map((one) => periodText(one, t, locale))) })
          : t('rule.countsNot')}
      </span>
      {decided && <Chip tone="teal">{decidedText(decided, t, locale)}</Chip>}
      {waits && <TextLink href={changeHref(waits.id)}>{t('rule.waits')}</TextLink>}
      {page.mayDecide && !waits && (
        <LinkButton
          size="small"
          href={href}
          aria-label={t(on ? 'rule.switchOnOf' : 'rule.switchOffOf', { version: id })}
        >
          {t(on ? 'rule.switchOn' : 'rule.switchOff')}
        </LinkButton>
      )}
    </div>
  );
}
