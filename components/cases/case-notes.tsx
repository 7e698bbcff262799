import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { caseHref } from './case-frame';
import { NoteForm } from './lazy-forms';
import { instantText } from './moments';
import { OpeningForm } from './opening-form';
import type { CaseActs } from './work';

/** Notes, newest first, ten at a time. They are added, never changed. */
export function CaseNotes({ page, acts }: { page: CaseOverview; acts: CaseActs }) {
  const t = useTranslations('cases.overview');
  const locale = useLocale();
  const { header, notes, zone } = page;
  return (
    <Section id="notes" title={t('notes')} meta={t('notesMeta')}>
      <div className="screen-only">
        <OpeningForm label={t('noteAdd')}>
          <NoteForm caseId={header.id} act={acts.addNote} />
        </OpeningForm>
      </div>
      <ul className="rows pt-2">
        {notes.rows.map((note) => (
          <li key={note.id}>
            <p className="tone-quiet text-meta">
              {note.by ?? t('formerMember')} · <time dateTime={note.at}>{instantText(note.at, zone, locale)}</time>
            </p>
            <p className="wrap-anywhere whitespace-pre-line">{note.text}</p>
          </li>
        ))}
      </ul>
      {notes.rows.length === 0 && <p className="tone-quiet pt-2">{t('notesNone')}</p>}
      {notes.after && (
        <p className="screen-only pt-2">
          <TextLink href={`${caseHref(header.id)}?notes=${notes.after}#notes`}>{t('notesOlder')}</TextLink>
        </p>
      )}
    </Section>
  );
}
