import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { FeeActs } from '../../../components/fees/acts';
import { AskCost } from '../../../components/fees/ask-cost';
import { FeeDrawer } from '../../../components/fees/fee-drawer';
import { FeeTable } from '../../../components/fees/fee-table';
import { costChip, stateChip, totalText, usdText } from '../../../components/fees/words';
import { caseReckoning } from '../../../lib/dates/rules';
import { caseFees } from '../../../lib/fees/rules';
import type { CaseFee, FeeRecord } from '../../../lib/fees/types';
import type { EventDetails, EventType } from '../../../lib/law/event';
import { feesFor, feeTotal } from '../../../lib/law/fee';
import { bookOf } from '../../../lib/law/rulebook';
import { header } from '../../support/case-header';
import { inLocale, renderIn } from '../../support/render-in';

// Esc leads back by the router, which a test has none of.
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {}, refresh: () => {} }) }));

type Fact = readonly [type: EventType, on: string, details?: EventDetails];

const TODAY = '2026-11-23';
const book = bookOf();
const feesOf = (records: readonly FeeRecord[], ...facts: readonly Fact[]): CaseFee[] => {
  const events = facts.map(([type, on, details = {}], seq) => ({
    ...{ id: `e${seq}`, type, on, precision: 'day' as const, seq, details, overridden: false },
  }));
  const { dates } = caseReckoning(events, { today: TODAY, book });
  return caseFees(events, records, dates, { today: TODAY, book }).fees;
};
const only = (fees: readonly CaseFee[], feeId: string): CaseFee => {
  const fee = fees.find(({ key }) => key.startsWith(`${feeId}@`));
  if (!fee) throw new Error(`no ${feeId}`);
  return fee;
};
const paid = (more: Partial<FeeRecord> = {}): FeeRecord => ({
  ...{ eventId: 'e0', feeId: 'I589.USCIS', revision: 1, status: 'paid', on: '2026-03-10', usd: 100 },
  ...{ receipt: '27ABCDE1', reason: '', by: 'Marta Quispe', at: '2026-03-10T20:00:00Z' },
  ...more,
});
const refused = async () => ({ ok: false as const, problem: { kind: 'gone' as never } });
const acts: FeeActs = { pay: refused, waive: refused, exempt: refused, undo: refused };
// What a fee says depends on nothing but its words' keys.
const t = ((key: string, values?: Record<string, unknown>) =>
  values ? `${key} ${Object.values(values).join(' ')}` : key) as never;
const reader = { t, locale: 'en' } as const;

const SENT: Fact = ['i589_submitted', '2026-03-10'];
const PENDING: readonly Fact[] = [
  ['i589_submitted', '2025-10-01'],
  ['receipt_notice', '2025-10-10', { receivedOn: '2025-10-05' }],
];

describe('how a fee stands', () => {
  it('is red only when it is late', () => {
    const annual = (notice: string) =>
      feesOf([], ...PENDING, ['aaf_notice', notice]).find(({ kind }) => kind === 'annual') as CaseFee;
    expect(stateChip(annual('2026-11-10'), reader)).toEqual({ text: 'state.in 17', tone: 'outline' });
    expect(stateChip(annual('2026-10-24'), reader)).toEqual({ text: 'state.today', tone: 'ink' });
    expect(stateChip(annual('2026-10-10'), reader)).toEqual({ text: 'state.late 14', tone: 'red' });
  });

  it('is amber where no payment was written down, and where the amount is doubtful', () => {
    expect(stateChip(only(feesOf([], SENT), 'I589.USCIS'), reader)).toEqual({
      text: 'state.unrecorded',
      tone: 'amber',
    });
    expect(stateChip(only(feesOf([paid()], SENT), 'I589.USCIS'), reader).tone).toBe('green');
    expect(costChip(only(feesOf([paid()], SENT), 'I589.USCIS'), reader)).toBeNull();
    expect(costChip(only(feesOf([paid({ usd: 50 })], SENT), 'I589.USCIS'), reader)).toEqual({
      text: 'wrongAmount',
      tone: 'amber',
    });
    const court = only(feesOf([], ['i589_filed_court', '2026-03-10', { subtype: 'NEW' }]), 'I589.COURT');
    expect(costChip(court, reader)).toEqual({ text: 'verify', tone: 'uncertain' });
    const appeal = only(feesOf([], ['eoir26_filed', '2026-03-10', { by: 'RESPONDENT' }]), 'EOIR26.BIA');
    expect(costChip(appeal, reader)).toEqual({ text: 'verify', tone: 'amber' });
  });

  it('writes dollars as each language does, and says what is not known of a sum', () => {
    expect([usdText(102, 'en'), usdText(1010, 'en'), usdText(1010, 'ru')]).toEqual([
      '$102',
      '$1,010',
      '1\u00a0010\u00a0$',
    ]);
    const total = (filing: 'I589' | 'I765_C8_RENEWAL' | 'I765_C11_INITIAL' | 'I131_PAROLE') =>
      totalText(feeTotal(feesFor({ filing, forum: 'USCIS' }, '2026-03-01', book)), reader);
    expect(total('I765_C8_RENEWAL')).toBe('unsure range $745 $795');
    expect(total('I589')).toBe('$100');
    expect(total('I765_C11_INITIAL')).toBe('andUnknown $560 1');
    expect(total('I131_PAROLE')).toBe('onlyUnknown 1');
  });
});

describe('the table of fees', () => {
  it.each([
    [
      'en',
      'Fees of the case',
      /I-589 filing fee.*Immigration court|I-589 filing fee.*USCIS/,
      '$100',
      'no payment on record',
      /Rejected: not filed/,
    ],
    ['ru', 'Сборы по делу', /Сбор за подачу I-589/, '100 $', 'оплата не записана', /Форму вернут/],
  ] as const)(
    'names fee, forum, amount with version, due day, state, consequence and source (%s)',
    (locale, label, name, amount, state, unpaid) => {
      renderIn(<FeeTable fees={feesOf([], SENT)} href="/f" hash="why" shown={undefined} />, locale);
      const table = within(screen.getByRole('table', { name: label }));
      const row = table.getByRole('row', { name });
      expect(within(row).getByText(amount)).toBeDefined();
      expect(within(row).getByText('I589.USCIS.2026')).toBeDefined();
      expect(within(row).getByText(state)).toBeDefined();
      expect(within(row).getByText(unpaid)).toBeDefined();
      expect(within(row).getByText(/90 FR 52693/)).toBeDefined();
      expect(within(row).getByRole('link').getAttribute('href')).toBe('/f?fee=I589.USCIS%40e0#why');
    },
  );

  it('says that nothing is owed where nothing is', () => {
    renderIn(<FeeTable fees={[]} href="/f" hash="why" shown={undefined} />);
    expect(screen.getByText('Nothing recorded carries a fee, and none is expected.')).toBeDefined();
  });
});

describe('a fee explained', () => {
  const drawer = (fee: CaseFee, lawyer = true) =>
    renderIn(
      <FeeDrawer
        fee={fee}
        caseId="c"
        today={TODAY}
        zone="America/Los_Angeles"
        lawyer={lawyer}
        closeHref="/f"
        acts={acts}
      />,
    );
  const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

  it('shows the version with its days and source, how to pay, and offers to write down what was done', () => {
    drawer(only(feesOf([], SENT), 'I589.USCIS'));
    expect(screen.getByText(/I589\.USCIS\.2026 · in force · 1.Jan.2026 to 31.Dec.2026/)).toBeDefined();
    expect(screen.getByText(/one a form; no checks/)).toBeDefined();
    expect(buttons()).toEqual(['Record payment', 'Not payable']);
  });

  it('leaves “not payable” to a lawyer', () => {
    drawer(only(feesOf([], SENT), 'I589.USCIS'), false);
    expect(buttons()).toEqual(['Record payment']);
  });

  it('offers a waiver only where the law knows one, and asks to verify what was not compared with the form', () => {
    drawer(only(feesOf([], ['i485_filed', '2026-03-10']), 'I485.ORDINARY'));
    expect(buttons()).toEqual(['Record payment', 'Record a waiver', 'Not payable']);
    expect(screen.getByText(/not compared with the form/)).toBeDefined();
  });

  it('dates what was said by the firm’s zone', () => {
    drawer(only(feesOf([paid({ at: '2026-03-11T05:00:00Z' })], SENT), 'I589.USCIS'));
    expect(screen.getByText(/Marta Quispe, 10.Mar.2026/)).toBeDefined();
  });

  it('keeps what was taken back, struck through, with reason, name and day', () => {
    const undone = paid({ revision: 2, status: 'due', on: null, usd: null, receipt: '', reason: 'Another case.' });
    drawer(only(feesOf([undone, paid()], SENT), 'I589.USCIS'));
    expect(screen.getByText('Taken back: owed again')).toBeDefined();
    expect(screen.getByText('Another case.')).toBeDefined();
    expect(screen.getByText(/Paid on 10.Mar.2026 · \$100 · receipt 27ABCDE1/).tagName).toBe('S');
    expect(screen.getAllByText(/Marta Quispe, 10.Mar.2026/)).toHaveLength(2);
  });

  it('warns of a wrong amount, and can then be taken back only', () => {
    drawer(only(feesOf([paid({ usd: 550 })], SENT), 'I589.USCIS'));
    expect(screen.getByText(/\$550 was paid, which is none of the amounts/)).toBeDefined();
    expect(buttons()).toEqual(['Take back']);
  });

  it('leads for the annual fee to the timeline', () => {
    const fee = feesOf([], ...PENDING, ['aaf_notice', '2026-11-10']).find(({ kind }) => kind === 'annual') as CaseFee;
    drawer(fee);
    expect(screen.getByRole('link', { name: 'Record the payment' }).getAttribute('href')).toBe(
      '/cases/c/timeline?record=aaf_paid',
    );
    expect(buttons()).toEqual([]);
  });

  it('says what to do meanwhile where the amount is not known, never the amount before', () => {
    drawer(only(feesOf([], ['eoir26_filed', '2026-03-10', { by: 'RESPONDENT' }]), 'EOIR26.BIA'));
    expect(screen.getByText(/By the memo of July 2025 it was \$1010/)).toBeDefined();
    expect(screen.getByText('not known').tagName).toBe('STRONG');
  });
});

describe('the drawer of a fee that gives way to another', () => {
  it('keeps what was typed about one fee out of the form of another', async () => {
    const fees = feesOf([], SENT, ['i485_filed', '2026-03-12']);
    const at = (key: string) => {
      const fee = fees.find((one) => one.key === key);
      if (!fee) throw new Error(`no fee ${key}`);
      const rest = { caseId: 'c', today: header.today, zone: 'America/Los_Angeles', lawyer: true };
      return <FeeDrawer fee={fee} {...rest} closeHref="/cases/c/fees" acts={acts} />;
    };
    const { rerender } = renderIn(at('I589.USCIS@e0'));
    const open = () => userEvent.click(screen.getByRole('button', { name: 'Record payment' }));
    await open();
    await userEvent.type(await screen.findByRole('textbox', { name: /^Number of the payment/ }), '27ABCDE1');
    rerender(inLocale(at('I485.ORDINARY@e1'), 'en'));
    expect(screen.queryByRole('textbox', { name: /^Number of the payment/ })).toBeNull();
    await open();
    expect(await screen.findByRole('textbox', { name: /^Number of the payment/ })).toHaveProperty('value', '');
  });
});

describe('what does it cost on a day', () => {
  const fees = feesFor({ filing: 'I765_C8_RENEWAL', forum: 'USCIS' }, '2026-03-01', book);

  it('answers with the sum, each part and its version', () => {
    const asked = {
      filing: 'I765_C8_RENEWAL',
      forum: 'USCIS',
      typed: '1.3.2026',
      on: '2026-03-01',
      fees,
      total: feeTotal(fees),
    } as const;
    renderIn(<AskCost href="/f" today={TODAY} asked={asked} />);
    expect(screen.getByText('$745 to $795, to be verified')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'I-765 (c)(8), renewal: H.R. 1 part' })).toBeDefined();
    expect(screen.getByText(/I765_C8_RENEWAL\.HR1\.2026/)).toBeDefined();
  });

  it('keeps what was typed and says what is wrong with it', () => {
    renderIn(
      <AskCost
        href="/f"
        today={TODAY}
        asked={{ filing: 'I589', forum: 'USCIS', typed: '31.02.2026', problem: 'bad-date' }}
      />,
      'ru',
    );
    const day = screen.getByLabelText('Штемпель, подача или оплата') as HTMLInputElement;
    expect([day.value, day.getAttribute('aria-invalid')]).toEqual(['31.02.2026', 'true']);
    const described = (day.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toMatch(/Такого дня в календаре нет/);
  });

  it('names where a form is filed that the forum does not take', () => {
    renderIn(
      <AskCost
        href="/f"
        today={TODAY}
        asked={{ filing: 'I589', forum: 'BIA', typed: 'x', elsewhere: ['USCIS', 'COURT'] }}
      />,
    );
    expect(screen.getByText(/is not filed here: BIA\. It is filed with: USCIS, Immigration court\./)).toBeDefined();
  });
});
