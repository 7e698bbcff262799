import { useLocale, useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import type { JourneyStop } from '@/lib/journey/types';
import { mannerOfEntry } from '@/lib/law/entry';
import { documentLabel, stopLabel } from './recorded';

export const hasDetails = ({ manner, document, note }: JourneyStop): boolean => Boolean(manner || document || note);

/** How they came in, with what, and the notes: what the table has no room for. */
export function StopDetails({ stops }: { stops: readonly JourneyStop[] }) {
  const t = useTranslations('journey');
  const locale = useLocale();
  return (
    <ul className="rows">
      {stops.map((stop, index) => {
        if (!hasDetails(stop)) return null;
        const manner = mannerOfEntry(stop.manner);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place in the journey
          <li key={index}>
            <h3 className="leading">
              {index + 1}. {stopLabel(stop, locale)}
            </h3>
            <DefinitionList
              items={[
                ...(manner
                  ? [
                      {
                        key: 'manner',
                        term: t('manner'),
                        value: (
                          <>
                            {manner.label[locale]}
                            <span className="second">
                              {manner.note[locale]} {t('source', { source: manner.law.source })}
                            </span>
                          </>
                        ),
                      },
                    ]
                  : []),
                ...(stop.document
                  ? [{ key: 'document', term: t('document'), value: documentLabel(stop.document, locale) }]
                  : []),
                ...(stop.note
                  ? [{ key: 'note', term: t('note'), value: <span className="whitespace-pre-line">{stop.note}</span> }]
                  : []),
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}
