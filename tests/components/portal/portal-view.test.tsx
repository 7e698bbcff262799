import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PortalView } from '@/components/portal/portal-view';
import { STATUSES } from '@/lib/law/status';
import { pathOf } from '@/lib/portal/rules';
import type { PortalPage, PublishedStatus } from '@/lib/portal/types';
import { htmlOf, renderIn } from '../../support/render-in.tsx';
import { portalPage } from './pages';

const show = (page: PortalPage, locale: 'en' | 'ru' = 'ru') =>
  renderIn(<PortalView page={page} languageAction="/language" />, locale);
const words = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();
const region = (name: string) => screen.getByRole('region', { name });

describe('the client reads in Russian', () => {
  test('where the case is, in reviewed words, and when it was verified', () => {
    show(portalPage());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Где сейчас Ваше дело');
    expect(screen.getByText('Этап 5 из 8')).toBeTruthy();
    expect(words(region('Что это значит'))).toContain('Проверен20 ноября 2026 г.');
    expect(words(screen.getByRole('contentinfo'))).toContain('Статус проверен 20 ноября 2026 г.');
  });

  test('what is needed, until when, and who does what, before any explanation', () => {
    show(portalPage());
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual([
      ...['Что нужно от Вас', 'Кто что делает', 'Что это значит', 'Ваши даты', 'Весь путь'],
      ...['Кто работает с Вашим делом', 'Кто открывал Ваше дело'],
    ]);
    expect(words(region('Что нужно от Вас'))).toContain('Срок: пятница, 27 ноября 2026 г.');
  });

  test('the day with its weekday and year, the hour with its zone, the place, and that it is a must', () => {
    show(portalPage());
    const dates = words(region('Ваши даты'));
    expect(dates).toContain('Слушание по существу (individual hearing)');
    expect(dates).toContain('вторник, 19 января 2027 г. через 60 дней');
    expect(dates).toContain('8:30 утра, тихоокеанское время (PT)');
    expect(dates).toContain('Иммиграционный суд (Immigration Court), San Diego');
    expect(dates).toContain('Прийти нужно обязательно, даже если мы не прислали напоминание.');
  });

  test('the way with days only where they were published', () => {
    show(portalPage());
    const list = within(region('Весь путь')).getByRole('list', { name: 'Этап 5 из 8: Подготовка к суду' });
    const stations = within(list).getAllByRole('listitem');
    expect(stations.filter((station) => /\d{4}/.test(station.textContent ?? ''))).toHaveLength(2);
    expect(stations[4]?.getAttribute('aria-current')).toBe('step');
  });

  test('who opened the file and when, in the time of the reader', () => {
    show(portalPage());
    expect(words(region('Кто открывал Ваше дело'))).toContain('20 ноября 2026 г., 14:06Daniel Okafor, помощник юриста');
    expect(screen.getByRole('link', { name: 'Показать всё' }).getAttribute('href')).toBe('/my?case=1&all=1#openings');
  });
});

describe('nothing is made up', () => {
  const nothing = { status: null, path: [], step: null, dates: [], people: [], openings: [], moreOpenings: false };
  test('before a status is published', () => {
    show(portalPage(nothing));
    expect(screen.getByText('Юрист ещё не опубликовал статус Вашего дела.')).toBeTruthy();
    expect(screen.getByText('Юрист ещё не опубликовал следующий шаг.')).toBeTruthy();
    expect(screen.getByText('Опубликованных дат пока нет.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Весь путь' })).toBeNull();
    expect(screen.queryByText(/Статус проверен/)).toBeNull();
  });

  test('while a status is being checked', () => {
    show(portalPage({ ...nothing, checking: true }), 'en');
    expect(screen.getByText('A lawyer is checking the status of your case.')).toBeTruthy();
  });

  test('without an hour and a place, and for a hearing by video', () => {
    const details = { appointmentOn: '2026-11-21', medium: 'VIDEO' } as const;
    const errand = { appointmentOn: '2026-11-20' };
    show(
      portalPage({
        dates: [
          { id: '1', type: 'biometrics_notice', details: errand },
          { id: '2', type: 'hearing_notice', details },
        ],
      }),
    );
    const [today, tomorrow] = within(region('Ваши даты')).getAllByRole('listitem').map(words);
    expect(today).toContain('сегодня');
    expect(today).toContain('Место пока не указано');
    expect(tomorrow).toContain('завтра');
    expect(tomorrow).toContain('По видеосвязи.');
    expect(tomorrow).toContain('Участвовать нужно обязательно');
  });

  test('after the work has ended', () => {
    const page = portalPage({ step: null, dates: [] });
    const closed = { id: '1', principal: 'Соловьёв Артём', own: true, closedOn: '2026-10-01' };
    show({ ...page, current: page.current && { ...page.current, case: closed } });
    expect(words(screen.getByText(/Мы закончили работу/))).toBe('Мы закончили работу по этому делу: 1 октября 2026 г.');
    expect(screen.queryByRole('region', { name: 'Что дальше' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Ваши даты' })).toBeNull();
  });

  test('with no case at all', () => {
    show({ ...portalPage(), cases: [], current: null });
    expect(screen.getByText('Здесь пока нет дела.')).toBeTruthy();
  });
});

test("a relative's case says whose it is and how to come back to one's own", () => {
  const page = portalPage();
  const other = { id: '2', principal: 'Соловьёва Вера', own: false, closedOn: null };
  show({ ...page, cases: [...page.cases, other], current: page.current && { ...page.current, case: other } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Где сейчас дело: Соловьёва Вера');
  const choice = within(screen.getByRole('navigation', { name: 'Дела, которые Вам открыты' }));
  expect(choice.getByRole('link', { name: 'Моё дело' }).getAttribute('href')).toBe('/my?case=1');
  expect(choice.getByRole('link', { current: 'page' }).textContent).toBe('Соловьёва Вера');
});

test('the way out leads to our own page, or to where the firm says', () => {
  const page = portalPage();
  show(page);
  expect(screen.getByRole('link', { name: 'Быстрый выход' }).getAttribute('href')).toBe('/leave');
  show({ ...page, firm: { ...page.firm, exitUrl: 'https://weather.example' } });
  expect(screen.getAllByRole('link', { name: 'Быстрый выход' })[1]?.getAttribute('href')).toBe(
    'https://weather.example',
  );
});

/** Names of courts, agencies, forms and hearings as the papers print them, our own name, and the other language's. */
const LATIN =
  /Pristan|EN\b|English|Marsh|Abelson|LLP|Ruth|Daniel|Okafor|USCIS|EOIR-\d+|\b(?:[INMG]-\d{2,3}[A-Z]?)\b|NOID|NTA|DHS|BIA|CAT|SSN|Social Security|Immigration Court|San Diego|(?:master calendar|master|individual)(?:\shearing)?|withholding(?: of removal)?|deferral|in absentia|asylee|\bPT\b/g;

describe.each(['ru', 'en'] as const)('every stage and status in %s', (locale) => {
  test.each(STATUSES.map((status) => [status.code, status] as const))('%s', (code, { track, stage }) => {
    const status: PublishedStatus = { status: code, stage, track: track ?? 'DEF', since: null, checkedOn: null };
    const path = pathOf(status, []);
    for (const step of [null, portalPage().current?.step ?? null]) {
      const page = portalPage({ status, path, step });
      const html = htmlOf(<PortalView page={page} languageAction="/language" />, locale);
      expect(html).not.toMatch(/\sstyle=|undefined|\bnull\b|portal\.[a-z]+\./);
      if (locale === 'en') continue;
      const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
      expect(text.replaceAll(LATIN, ' ').match(/[a-z]{2,}/gi) ?? []).toEqual([]);
    }
  });
});
