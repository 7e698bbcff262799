import { useFormatter, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import type { Member, MembersPage } from '@/lib/members/types';
import { FactorState, MemberState } from './member-state';
import { countText } from './words';

/** Names of columns where the head of the table is gone and its rows are blocks. */
const ONLY_STACKED = 'hidden max-[47.4375rem]:inline tone-quiet';

/** Everybody who works here. `start`: the page is not the first. */
export function MembersView({ page, start }: { page: MembersPage; start: boolean }) {
  const t = useTranslations('members');
  const { members, after } = page;
  return (
    <>
      <PageHead
        title={t('title')}
        sentence={page.factorRequired ? t('sentenceFactor') : t('sentence')}
        actions={
          <LinkButton variant="primary" icon="plus" href="/settings/members/invite">
            {t('inviteMember')}
          </LinkButton>
        }
      />
      <PageBody>
        {members.length === 0 ? <EmptyState>{t('noMore')}</EmptyState> : <List page={page} />}
        {(start || after) && (
          <Pager
            label={t('pages')}
            back={{ label: t('first'), ...(start && { href: '/settings/members' }) }}
            next={{ label: t('next'), ...(after && { href: `/settings/members?after=${after}` }) }}
          />
        )}
      </PageBody>
    </>
  );
}

function List({ page }: { page: MembersPage }) {
  const t = useTranslations('members');
  return (
    <DataTable label={t('title')} stack>
      <TableHead>
        <ColumnHead>{t('name')}</ColumnHead>
        <ColumnHead>{t('roles')}</ColumnHead>
        <ColumnHead>{t('secondFactor')}</ColumnHead>
        <ColumnHead>{t('lastSignIn')}</ColumnHead>
        <ColumnHead number>{t('openCases')}</ColumnHead>
      </TableHead>
      <tbody>
        {page.members.map((member) => (
          <MemberRow key={member.userId} member={member} page={page} />
        ))}
      </tbody>
    </DataTable>
  );
}

function MemberRow({ member, page }: { member: Member; page: MembersPage }) {
  const t = useTranslations('members');
  const format = useFormatter();
  const last = member.lastSignIn;
  return (
    <Row link>
      <RowHead second={member.email}>
        <RowLink href={`/settings/members/${member.userId}`}>{member.name}</RowLink>
        {member.userId === page.own && <span className="tone-quiet"> {t('you')}</span>} <MemberState member={member} />
      </RowHead>
      <Cell>{member.roles.map((role) => t(`role.${role}`)).join(', ')}</Cell>
      <Cell>
        <span className={ONLY_STACKED}>{t('secondFactor')}: </span>
        <FactorState has={member.secondFactor} required={page.factorRequired && !member.disabledAt} />
      </Cell>
      <Cell>
        <span className={ONLY_STACKED}>{t('lastSignIn')}: </span>
        {last ? (
          <time dateTime={last}>{format.dateTime(new Date(last), 'moment', { timeZone: page.zone })}</time>
        ) : (
          <span className="tone-quiet">{t('never')}</span>
        )}
      </Cell>
      <Cell number>
        <span className={ONLY_STACKED}>{t('openCases')}: </span>
        {countText(member.openCases)}
      </Cell>
    </Row>
  );
}
