import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { SkipLink } from '@/components/ui/skip-link';
import { Brand } from './brand';
import { type NavGroup, Navigation } from './navigation';
import { ShellKeys } from './shell-keys';

const menuId = 'firm-menu';
const findId = 'find';

/**
 * The frame of the firm's pages. It shows what it is given and decides nothing about access. 224 px of navigation; a
 * rail of icons under 1100 px; a menu under 760 px.
 */
export function FirmShell({
  firm,
  homeHref,
  search,
  newMenu,
  groups,
  user,
  userMenu,
  note,
  banner,
  children,
}: {
  firm: string;
  homeHref: string;
  /** A GET form: typing and Enter finds without a script. */
  search?: { action: string; name: string; value?: string };
  /** Links of the New menu; none, no button. */
  newMenu?: ReactNode;
  groups: readonly NavGroup[];
  user: { name: string /** "Lawyer · San Diego (PT)" */; line: string };
  userMenu: ReactNode;
  /** Small print under the places: when the counts were made. */
  note?: ReactNode;
  /** Above the page: a fault of a part, a demo firm. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('shell');
  return (
    <div className="firm">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="topbar">
        <Brand href={homeHref} firm={firm} />
        <button type="button" popoverTarget={menuId} className={buttonClass('plain')}>
          <Icon name="menu" />
          {t('menu')}
        </button>
      </header>
      <header id={menuId} popover="auto" className="sidebar">
        <Brand href={homeHref} firm={firm} />
        {search && <Find {...search} />}
        {newMenu && (
          <Menu label={t('new')} icon="plus" className="new">
            {newMenu}
          </Menu>
        )}
        <Navigation groups={groups} />
        {note && <p className="nav-title">{note}</p>}
        <div className="sidebar-foot">
          <UserMenu user={user}>{userMenu}</UserMenu>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="paper">
        {banner}
        {children}
      </main>
      <ShellKeys findId={findId} menuId={menuId} />
    </div>
  );
}

function Find({ action, name, value }: { action: string; name: string; value?: string }) {
  const t = useTranslations('shell');
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers from before 2024 do not know <search> as a landmark
    <form role="search" action={action} method="get" className="find">
      <Icon name="search" />
      <input
        id={findId}
        className="input"
        type="search"
        name={name}
        defaultValue={value}
        aria-label={t('find')}
        placeholder={t('findShort')}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
      />
      <span className="kbd" aria-hidden="true">
        /
      </span>
    </form>
  );
}

function UserMenu({ user, children }: { user: { name: string; line: string }; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className="nav-user">
        <Avatar name={user.name} own decorative />
        <span className="user-text">
          <strong>{user.name}</strong>
          <span className="second">{user.line}</span>
        </span>
      </button>
      <div id={id} popover="auto" className="menu menu-up">
        {children}
      </div>
    </>
  );
}
