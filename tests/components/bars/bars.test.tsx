import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ConclusionForm } from '../../../components/bars/conclusion-form';
import { ExceptionDrawer } from '../../../components/bars/exception-drawer';
import { ExceptionForm } from '../../../components/bars/exception-form';
import { QuestionDrawer } from '../../../components/bars/question-drawer';
import { QuestionTable } from '../../../components/bars/question-table';
import { YearSection } from '../../../components/bars/year-section';
import { CaseFrame } from '../../../components/cases/case-frame';
import type { BarsPage, Conclusion } from '../../../lib/bars/types';
import type { Answer } from '../../../lib/fields/types';
import { barAnswers } from '../../../lib/law/bars';
import { barFacts, dated, type Situation } from '../../support/bar-situation';
import { header } from '../../support/case-header';
import { inLocale, renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined, push: () => undefined }) }));

const saved = async (): Promise<Answer<unknown>> => ({ ok: true, value: {} });
const acts = { recordException: saved, withdrawException: saved, conclude: saved };

const concluded = (more: Partial<Conclusion> = {}): Conclusion => ({
  ...{ id: 'k', conclusion: 'does-not-apply', reason: 'Никогда не служил.', by: 'Marta Quispe' },
  ...{ at: '2026-11-20T18:00:00Z', answer: 'unknown', exceptionRevision: null, ...more },
});

function pageOf(told: Situation, more: { lawyer?: boolean; on?: Record<string, Conclusion[]> } = {}): BarsPage {
  const facts = barFacts(told);
  return {
    header: { ...header, arrivedOn: facts.oneYear.arrivalOn, lawyer: more.lawyer ?? true },
    ...{ opened: false, year: facts.oneYear, zone: 'America/Los_Angeles' },
    exceptions: facts.oneYear.exceptions.map((reading) => ({
      ...{ id: reading.id, revision: 1, code: reading.code, from: reading.from, until: reading.until, reading },
      ...{ facts: 'Parole до апреля.', had: ['i94'], withdrawn: null, conclusions: more.on?.[reading.id] ?? [] },
      versions: [{ revision: 1, by: 'Daniel Okafor', at: '2026-11-19T18:00:00Z' }],
    })),
    questions: barAnswers(facts).map((answer) => ({ ...answer, conclusions: more.on?.[answer.id] ?? [] })),
  };
}

const LATE: Situation = {
  arrivals: ['2024-03-04 cbp-one'],
  filed: '2025-10-11',
  exceptions: ['EC4 2024-03-04/2025-04-11'],
};
const year = (told: Situation) => renderIn(<YearSection page={pageOf(told)} shown={undefined} acts={acts} />);
const table = (page: BarsPage) => renderIn(<QuestionTable page={page} current={undefined} />);

function drawer(page: BarsPage, id: string, locale: 'en' | 'ru' = 'en') {
  const question = page.questions.find((row) => row.id === id);
  const exception = page.exceptions.find((row) => row.id === id);
  const rest = { page, closeHref: '/cases/c/bars', acts };
  if (question) renderIn(<QuestionDrawer row={question} {...rest} />, locale);
  if (exception) renderIn(<ExceptionDrawer row={exception} {...rest} />, locale);
  return within(screen.getByRole('complementary'));
}

const rowOf = (name: string | RegExp) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error('no row');
  return within(row);
};

describe('the year and the table of questions', () => {
  it('says where the year stands, with a picture and the same in a table', () => {
    year(LATE);
    expect(screen.getByText(/Filed 11\sOct\s2025, 221 days after the last legal day, 4\sMar\s2025/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /The table below says the same/ })).toBeTruthy();
    const exception = rowOf(/^EC4/);
    expect(exception.getByText('183 days to the filing')).toBeTruthy();
    expect(exception.getByText('150 d or more').className).toContain('chip-amber');
    expect(exception.getByText('no conclusion')).toBeTruthy();
  });

  it('does not say that nothing is filed of what was sent and is not received yet', () => {
    const { unmount } = year({ arrivals: ['2024-03-04 visa-b'], events: ['i589_submitted 2025-03-03'] });
    expect(screen.getByText(/Sent 3\sMar\s2025; no receipt is on record/)).toBeTruthy();
    expect(screen.getByText('sent, not filed in time on record').className).toContain('chip-amber');
    expect(screen.queryByText(/Nothing is filed/)).toBeNull();
    unmount();
    year({ arrivals: ['2024-03-04 visa-b'], filed: '2025-01-10', events: ['i589_withdrawn 2025-06-01'] });
    expect(screen.getByText('dismissed or withdrawn').className).toContain('chip-amber');
    expect(screen.getByText(/not filed again by the last legal day/)).toBeTruthy();
  });

  it('is red only for what is late, and no more once a lawyer found that it does not apply', () => {
    table(pageOf(LATE));
    expect(rowOf(/^One-year deadline/).getByText('late').className).toContain('chip-red');
    expect(rowOf(/^Persecution of others/).getByText('not known').className).toContain('chip-amber');
    expect(document.querySelectorAll('table .chip-red')).toHaveLength(1);
  });

  it('puts the lawyer’s conclusion beside the facts’ answer', () => {
    table(pageOf(LATE, { on: { ONE_YEAR: [concluded({ answer: 'yes' })] } }));
    const row = rowOf(/^One-year deadline/);
    expect(row.getByText('does not apply').className).toContain('chip-green');
    expect(row.queryByText('late')).toBeNull();
  });

  it('is red again where the facts moved since that conclusion, and marks it', () => {
    table(pageOf(LATE, { on: { ONE_YEAR: [concluded({ answer: 'no' })], PERSECUTOR: [concluded()] } }));
    const row = rowOf(/^One-year deadline/);
    expect(row.getByText('late').className).toContain('chip-red');
    expect(row.getByText('facts changed since').className).toContain('chip-amber');
    expect(rowOf(/^Persecution of others/).queryByText('facts changed since')).toBeNull();
  });

  it('asks for the day of arrival where there is none', () => {
    year({});
    expect(screen.getByText('On which day did the client last arrive? I-94, stamps, tickets.')).toBeTruthy();
    expect(screen.getByText('cannot be counted').className).toContain('chip-amber');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('shows what on file may be an exception, with the way to record it', () => {
    year({ arrivals: ['2024-03-04 visa-b until=2024-09-03'] });
    expect(screen.getByText('EC4 · Lawful status, TPS or parole')).toBeTruthy();
    expect(screen.getByText(/4 Mar 2024 to 3 Sep 2024/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Record it' })).toBeTruthy();
  });
});

describe('a case without a day of arrival', () => {
  const alarm = (more: Partial<typeof header>) => {
    const { unmount } = renderIn(
      <CaseFrame header={{ ...header, ...more }} tab="overview">
        <p />
      </CaseFrame>,
    );
    const found = screen.queryByText(/No day of arrival is recorded/);
    unmount();
    return found !== null;
  };

  it('says so in the header of every tab, until the arrival is recorded, the case closed or asylum granted', () => {
    expect(alarm({ arrivedOn: null })).toBe(true);
    expect(alarm({})).toBe(false);
    expect(alarm({ arrivedOn: null, track: 'POST' })).toBe(false);
    expect(alarm({ arrivedOn: null, closed: { on: '2026-01-01', outcome: 'withdrawn', reason: '' } })).toBe(false);
  });
});

describe('the drawer of a question', () => {
  const told: Situation = { arrivals: ['2024-10-08 between-ports'], stays: ['MX 2024-05-01/2024-06-06'] };

  it('shows facts with where they stand, every version with what became of it, and what would change the answer', () => {
    const shown = drawer(pageOf(told), 'STB');
    expect(shown.getByRole('link', { name: /Arrived 2024-10-08/ }).getAttribute('href')).toContain('at=a0');
    expect(shown.getByRole('link', { name: 'Came through Mexico' }).getAttribute('href')).toMatch(/journey$/);
    expect(shown.getByText('partly vacated')).toBeTruthy();
    expect(shown.getByText(/Proof of a CBP One appointment/)).toBeTruthy();
    expect(shown.getByRole('button', { name: 'Record a conclusion' })).toBeTruthy();
  });

  it('lets a paralegal read and not conclude', () => {
    const page = pageOf(told, { lawyer: false, on: { CLP: [concluded({ answer: 'no' })] } });
    const shown = drawer(page, 'CLP');
    expect(shown.getByText('Никогда не служил.')).toBeTruthy();
    expect(shown.queryByRole('button', { name: 'Record a conclusion' })).toBeNull();
    expect(shown.getByText('A lawyer records the conclusion.')).toBeTruthy();
    expect(shown.getByText('The facts have changed since this conclusion.')).toBeTruthy();
  });

  it('speaks Russian', () => {
    const shown = drawer(pageOf(told), 'FIRM_RESETTLEMENT', 'ru');
    expect(shown.getByRole('heading', { name: 'Прочное обустройство в третьей стране' })).toBeTruthy();
    expect(shown.getByText(/Предлагали ли там постоянный статус/)).toBeTruthy();
    expect(shown.getByText(/запрещено судом, не применяется/)).toBeTruthy();
  });
});

describe('the drawer of a question that gives way to another', () => {
  it('keeps what was typed about one question out of the form of another', async () => {
    const page = pageOf(LATE);
    const at = (id: string) => {
      const row = page.questions.find((one) => one.id === id);
      if (!row) throw new Error(`no question ${id}`);
      return <QuestionDrawer row={row} page={page} closeHref="/cases/c/bars" acts={acts} />;
    };
    const { rerender } = renderIn(at('PERSECUTOR'));
    const open = () => userEvent.click(screen.getByRole('button', { name: 'Record a conclusion' }));
    await open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Не служил.');
    rerender(inLocale(at('FRIVOLOUS'), 'en'));
    expect(screen.queryByRole('textbox', { name: 'Reason' })).toBeNull();
    await open();
    expect(await screen.findByRole('textbox', { name: 'Reason' })).toHaveProperty('value', '');
  });
});

describe('the drawer of an exception', () => {
  it('names what is had and what is missing, and that six months are usually too long', () => {
    const shown = drawer(pageOf(LATE), 'x0');
    expect(shown.getByText(/usually too long \(65 FR 76121 \(2000\)\)/)).toBeTruthy();
    expect(shown.getAllByText('missing')).toHaveLength(2);
    expect(shown.getByText('Parole до апреля.')).toBeTruthy();
  });
});

describe('the form of an exception', () => {
  it('begins with what is on file and sends what was chosen', async () => {
    const act = vi.fn(saved);
    const start = { code: 'EC4' as const, from: dated('2024-03-04'), until: null };
    renderIn(<ExceptionForm caseId="c" revision={0} start={start} act={act} />);
    expect(screen.getByRole('textbox', { name: 'From when' })).toHaveProperty('value', '4 Mar 2024');
    await userEvent.type(screen.getByRole('textbox', { name: /What happened/ }), 'Прекратили письмом.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'I-94 with its last day' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the exception' }));
    await waitFor(() => expect(act).toHaveBeenCalled());
    expect(act.mock.calls[0]?.[0 as never]).toMatchObject({
      ...{ caseId: 'c', revision: 0, code: 'EC4', from: '4 Mar 2024', until: '', had: ['i94'] },
      facts: 'Прекратили письмом.',
    });
  });

  it('changes the papers with the exception, and names what is missing', async () => {
    const act = vi.fn(saved);
    renderIn(<ExceptionForm caseId="c" revision={0} start={{}} act={act} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Exception' }), 'EC1');
    expect(screen.getByRole('checkbox', { name: 'A medical or psychological report' })).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'From when' }), 'soon');
    await userEvent.click(screen.getByRole('button', { name: 'Save the exception' }));
    expect((await screen.findByRole('alert')).textContent).toContain('From when');
    expect(screen.getByRole('textbox', { name: 'From when' })).toHaveProperty('value', 'soon');
    expect(act).not.toHaveBeenCalled();
  });
});

describe('the form of a conclusion', () => {
  it('wants a choice and a reason, and says what the lawyer saw', async () => {
    const act = vi.fn(saved);
    const on = { question: 'PERSECUTOR', seen: 'unknown' } as const;
    renderIn(<ConclusionForm caseId="c" on={on} act={act} />);
    await userEvent.click(screen.getByRole('button', { name: 'Record the conclusion' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Conclusion');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Conclusion' }), 'Does not apply');
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Не служил.');
    await userEvent.click(screen.getByRole('button', { name: 'Record the conclusion' }));
    await waitFor(() => expect(act).toHaveBeenCalled());
    expect(act.mock.calls[0]?.[0 as never]).toMatchObject({ caseId: 'c', on, conclusion: 'does-not-apply' });
  });
});
