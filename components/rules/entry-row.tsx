import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Day } from '@/components/ui/day';
import { Cell, Row, RowHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { FirmEntry, Topic } from '@/lib/rules/types';
import { ReadAt } from './read-at';
import { CONFIDENCE, decidedText, type Locale, ruleHref, verifyHref } from './words';

/** One datum of the law: what it says, where it comes from, how sure we are, and whether it is to be read again. */
export function EntryRow({
  topic,
  entry,
  dated,
  locale,
  mayDecide,
}: {
  topic: Topic;
  entry: FirmEntry;
  dated: boolean;
  locale: Locale;
  mayDecide: boolean;
}) {
  const t = useTranslations('rules');
  const { tone, word } = CONFIDENCE[entry.confidence];
  const title = entry.title[locale];
  return (
    <Row>
      {dated && <Cell number>{entry.on ? <Day iso={entry.on} locale={locale} weekday={false} /> : t('noDate')}</Cell>}
      <RowHead second={entry.second?.[locale]}>
        {entry.rule ? <TextLink href={ruleHref(entry.rule)}>{title}</TextLink> : title}
        {entry.decided && (
          <>
            {' '}
            <Chip tone="teal">{decidedText(entry.decided, t, locale)}</Chip>
          </>
        )}
        {entry.text && <span className="block max-w-[75ch] font-normal text-ink-2">{entry.text[locale]}</span>}
      </RowHead>
      <Cell second={<ReadAt asOf={entry.asOf} verified={entry.verified} />}>{entry.source}</Cell>
      <Cell>
        <Chip tone={tone}>{t(`confidence.${word}`)}</Chip>
        {entry.due && mayDecide && (
          <span className="block pt-1">
            <TextLink
              href={verifyHref(topic, entry.id)}
              aria-label={t('toVerify.recordOf', { entry: `${title}, ${entry.id}` })}
            >
              {t('toVerify.record')}
            </TextLink>
          </span>
        )}
      </Cell>
    </Row>
  );
}
