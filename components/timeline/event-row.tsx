import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Cell, Row, RowHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatPartialDate } from '@/lib/law/partial-date';
import { PUBLISHABLE_TYPES } from '@/lib/timeline/rules/appointments';
import type { TimelineEntry } from '@/lib/timeline/types';
import { ActButton } from './act-button';
import type { DateActs } from './acts';
import { detailTexts, eventName, eventTitle, instantDay } from './words';

/** A fact: its day as well as it is known, what happened, the paper it stands in, who recorded it, what was overridden or struck. */
export function EventRow({
  entry,
  href,
  zone,
  acts,
}: {
  entry: TimelineEntry;
  href: string;
  zone: string;
  acts: DateActs | null;
}) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const { date, strike, recorded, override } = entry;
  const on = (iso: string) => instantDay(iso, zone, locale);
  const title = eventTitle(entry.type, entry.details, locale);
  return (
    <Row voided={strike !== null} id={`event-${entry.id}`}>
      <RowHead className="sm:w-32" second={t(`precision.${date.precision}`)}>
        <time dateTime={date.on} className="whitespace-nowrap">
          {formatPartialDate(date, locale)}
        </time>
      </RowHead>
      <Cell>
        {strike ? <s className="leading">{title}</s> : <span className="leading">{title}</span>}
        <Details entry={entry} />
        {override && <p className="mt-1 text-amber text-meta">{t('overrideText', override)}</p>}
        {strike && (
          <p className="mt-1 text-ink-2 text-meta">
            {strike.by
              ? t('struckBy', { name: strike.by, date: on(strike.at), reason: strike.reason })
              : t('struckNobody', { date: on(strike.at), reason: strike.reason })}
          </p>
        )}
        {strike?.override && <p className="mt-1 text-amber text-meta">{t('strikeOverrideText', strike.override)}</p>}
        {/* On a phone the columns for it are gone. */}
        <div className="mt-1 sm:hidden print:hidden">
          {entry.source && <span className="second">{entry.source}</span>}
          {!strike && <RowActs entry={entry} href={href} acts={acts} />}
        </div>
      </Cell>
      <Cell drop={1}>
        {entry.source ? (
          <Chip className="max-w-56 whitespace-normal">{entry.source}</Chip>
        ) : (
          <span className="tone-quiet whitespace-nowrap text-meta">{t('noSource')}</span>
        )}
      </Cell>
      <Cell drop={2} className="text-meta text-ink-3">
        {recorded.by
          ? t('recordedBy', { name: recorded.by, date: on(recorded.at) })
          : t('recordedNobody', { date: on(recorded.at) })}
        <span className="mt-1 flex flex-wrap gap-1">
          {strike && <Chip tone="void">{t('struck')}</Chip>}
          {override && !strike && <Chip tone="amber">{t('overridden')}</Chip>}
          {entry.published && <Chip tone="teal">{t('clientSees')}</Chip>}
        </span>
      </Cell>
      <Cell drop={1} className="print:hidden">
        {!strike && <RowActs entry={entry} href={href} acts={acts} />}
      </Cell>
    </Row>
  );
}

function Details({ entry }: { entry: TimelineEntry }) {
  const locale = useLocale();
  const texts = detailTexts(entry.type, entry.details, locale);
  if (texts.length === 0 && !entry.note) return null;
  return (
    <span className="second">
      {texts.join(' · ')}
      {entry.note && <span className="block whitespace-pre-line">{entry.note}</span>}
    </span>
  );
}

function RowActs({ entry, href, acts }: { entry: TimelineEntry; href: string; acts: DateActs | null }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const name = eventName(entry.type, locale);
  const input = { eventId: entry.id };
  const shown = acts && entry.details.appointmentOn && PUBLISHABLE_TYPES.includes(entry.type);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-meta sm:justify-end">
      {shown && (
        <ActButton
          act={entry.published ? acts.withdraw : acts.publish}
          input={input}
          label={t(entry.published ? 'withdrawDate' : 'publishDate')}
          pendingLabel={t('reads.pending')}
          refused={t('reads.refused')}
          variant="quiet"
        />
      )}
      <TextLink href={`${href}?correct=${entry.id}`} aria-label={`${t('correct')}: ${name}`}>
        {t('correct')}
      </TextLink>
      <TextLink href={`${href}?strike=${entry.id}`} aria-label={`${t('strike')}: ${name}`}>
        {t('strike')}
      </TextLink>
    </span>
  );
}
