import { useLocale, useTranslations } from 'next-intl';
import { langOf, latinName } from '@/components/people/words';
import { dayText } from '@/components/ui/day';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { TextLink } from '@/components/ui/text-link';
import { fullYears } from '@/lib/cases/rules';
import type { FamilyMember } from '@/lib/family/types';
import { formatPartialDate } from '@/lib/law/partial-date';

/** A relative as the case needs them: spelling, age today, the end of the A-number, the tie, their own cases. */
export function MemberFacts({ member, today }: { member: FamilyMember; today: string }) {
  const t = useTranslations('family');
  const field = useTranslations('field');
  const locale = useLocale();
  const { person } = member;
  const latin = latinName({ surname: person.latinSurname, given: person.latinGiven });
  const day = (iso: string) => dayText(iso, locale, { weekday: false });
  const born = person.birth && formatPartialDate(person.birth, locale);
  const items: Definition[] = [
    { key: 'latin', term: t('latin'), value: latin || null },
    {
      key: 'born',
      term: t('born'),
      value: born && person.birth ? t('bornAge', { date: born, age: fullYears(person.birth.until, today) }) : null,
    },
    {
      key: 'alien',
      term: t('alien'),
      value: person.alienTail === null ? null : <span className="number">A‑•••‑•••‑{person.alienTail}</span>,
    },
    { key: 'derivative', term: t('derivative'), value: t(member.included ? 'includedYes' : 'includedNo') },
  ];
  if (member.since) items.push({ key: 'since', term: t(`sinces.${member.role}`), value: day(member.since) });
  if (member.until) {
    const reason = <span lang={langOf(member.endReason)}>{member.endReason}</span>;
    items.push({
      key: 'until',
      term: t('until'),
      value: (
        <>
          {day(member.until)}: {reason}
        </>
      ),
    });
  }
  items.push({
    key: 'cases',
    term: t('cases'),
    value:
      person.cases.length === 0 ? (
        <span className="tone-quiet">{t('noCases')}</span>
      ) : (
        person.cases.map((other) => (
          <span key={other.caseId} className="mr-3 inline-block">
            <TextLink href={`/cases/${other.caseId}`}>{other.number}</TextLink>
          </span>
        ))
      ),
  });
  if (member.note) {
    const value = <span className="whitespace-pre-line">{member.note}</span>;
    items.push({ key: 'note', term: t('note'), value });
  }
  return (
    <>
      <DefinitionList items={items} none={field('unknown')} />
      <p className="pt-2">
        <TextLink href={`/people/${person.id}`}>{t('open')}</TextLink>
      </p>
    </>
  );
}
