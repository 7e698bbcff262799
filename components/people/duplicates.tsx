'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { Answer } from '@/lib/fields/types';
import { isIdentifierKind, normaliseIdentifier } from '@/lib/law/identifiers';
import { parsePartialDate } from '@/lib/law/partial-date';
import type { likelyDuplicatesSchema } from '@/lib/people/schema';
import type { Duplicate, PersonRow } from '@/lib/people/types';
import { roleName } from './role-name';
import { langOf, latinName, nativeName } from './words';

type Asked = z.input<typeof likelyDuplicatesSchema>;
export type FindDuplicates = (input: Asked) => Promise<Answer<Duplicate[]>>;

const PAUSE = 500;

type Typed = {
  surname?: string;
  given?: string;
  patronymic?: string;
  birth?: string;
  names?: { script?: string; surname?: string; given?: string }[];
  numbers?: { kind?: string; value?: string }[];
};

/** What is worth asking about: a name of some letters or a whole number; null before that. */
function askedOf(typed: Typed): Asked | null {
  const latin = typed.names?.find(({ script }) => script === 'Latn');
  const numbers = (typed.numbers ?? []).flatMap(({ kind = '', value = '' }) =>
    isIdentifierKind(kind) && normaliseIdentifier(kind, value) ? [{ kind, value }] : [],
  );
  const asked = {
    surname: typed.surname ?? '',
    given: typed.given ?? '',
    patronymic: typed.patronymic ?? '',
    latinSurname: latin?.surname ?? '',
    latinGiven: latin?.given ?? '',
    birth: parsePartialDate(typed.birth ?? '', '').ok ? typed.birth : '',
    numbers,
  };
  const letters = Math.max((asked.surname + asked.given).length, (asked.latinSurname + asked.latinGiven).length);
  return letters > 2 || numbers.length > 0 ? asked : null;
}

/**
 * People on file who may be the person being typed into the form around it (at `prefix`), with the likeness and its
 * reasons. They are asked for half a second after the last key; nothing is decided here.
 */
export function Duplicates({
  find,
  prefix = '',
  onChoose,
}: {
  find: FindDuplicates;
  prefix?: 'person.' | '';
  /** Where a person on file can stand in the form's place: what "it is this person" does. */
  onChoose?: (person: PersonRow) => void;
}) {
  const t = useTranslations('people');
  const values: Typed & { person?: Typed } = useWatch();
  const asked = askedOf((prefix ? values.person : values) ?? {});
  const key = asked && JSON.stringify(asked);
  const [found, setFound] = useState<Duplicate[] | null>(null);
  const [other, setOther] = useState<readonly string[]>([]);
  // The server is outside React: it is asked after a pause, and an answer that was overtaken is dropped.
  useEffect(() => {
    if (!key) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await find(JSON.parse(key)).catch(() => null);
      if (!stale && answer?.ok) setFound(answer.value);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [key, find]);
  const shown = (key ? (found ?? []) : []).filter(({ person }) => !other.includes(person.id));
  return (
    <Section title={t('duplicates.title')} meta={shown.length || undefined}>
      <p className="section-meta">{t('duplicates.meta')}</p>
      <div aria-live="polite" className="grid gap-3 pt-3">
        {key && found && shown.length === 0 && <p className="tone-quiet">{t('duplicates.quiet')}</p>}
        {shown.map((duplicate) => (
          <Candidate
            key={duplicate.person.id}
            duplicate={duplicate}
            onOther={() => setOther([...other, duplicate.person.id])}
            {...(onChoose && { onChoose })}
          />
        ))}
      </div>
    </Section>
  );
}

function Candidate({
  duplicate,
  onOther,
  onChoose,
}: {
  duplicate: Duplicate;
  onOther: () => void;
  onChoose?: (person: PersonRow) => void;
}) {
  const t = useTranslations('people');
  const { person, score, reasons } = duplicate;
  const native = nativeName(person.name);
  const latin = latinName({ surname: person.latinSurname, given: person.latinGiven });
  const [first] = person.cases;
  const likely = score >= 0.7;
  return (
    <article className={`grid gap-2 rounded-panel border p-3 ${likely ? 'border-amber-mark' : 'border-line'}`}>
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="leading" lang={langOf(native)}>
            {native}
          </h3>
          <p className="second">
            {[latin, first && t('duplicates.in', { number: first.number, role: roleName(first.role, t) })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <span className="number leading">
          <span className="visually-hidden">{t('duplicates.score', { score: score.toFixed(2) })}</span>
          <span aria-hidden="true">{score.toFixed(2)}</span>
        </span>
      </div>
      <ul className="grid gap-1">
        {reasons.map((reason) => (
          <li key={reason} className="flex gap-2">
            <Icon name={reason.startsWith('other-') ? 'x' : 'check'} className="mt-0.5" />
            {t(`duplicates.reasons.${reason}`)}
          </li>
        ))}
      </ul>
      <div className="actions">
        {onChoose ? (
          <Button size="small" onClick={() => onChoose(person)}>
            {t('duplicates.same')}
          </Button>
        ) : first ? (
          <LinkButton size="small" href={`/cases/${first.caseId}`}>
            {t('duplicates.openCase', { number: first.number })}
          </LinkButton>
        ) : (
          <LinkButton size="small" href={`/people/${person.id}`}>
            {t('duplicates.open')}
          </LinkButton>
        )}
        <Button size="small" onClick={onOther}>
          {t('duplicates.another')}
        </Button>
      </div>
    </article>
  );
}
