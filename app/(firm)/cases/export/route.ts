import { getLocale, getTranslations } from 'next-intl/server';
import { CSV_COLUMNS, caseCsvLine, csvHead } from '@/components/cases/csv';
import { exportCases } from '@/lib/cases/queries/list';
import { addressOf } from '@/lib/cases/schema/list';
import { download } from '@/lib/platform/route';

export const GET = download(exportCases, {
  headers: () => ({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="cases.csv"',
  }),
  input: (request) => ({ view: addressOf(new URL(request.url).searchParams) }),
  next: (page, { view }) => (page.after ? { view, from: page.after } : null),
  text: async (page, isFirst) => {
    const locale = await getLocale();
    const t = await getTranslations('cases.list');
    const who = { firm: t('who.firm'), client: t('who.client'), government: t('who.government') };
    const head = isFirst ? csvHead(CSV_COLUMNS.map((column) => t(`csv.${column}`))) : '';
    return head + page.rows.map((row) => caseCsvLine(row, locale, who)).join('');
  },
});
