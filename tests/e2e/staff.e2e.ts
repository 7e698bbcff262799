import { expect, it } from 'vitest';
import { caseOf, openCase, signIn } from './acts.ts';
import { linkIn, mailTo } from './mails.ts';
import { words } from './product.ts';
import { fillEvent, recordInBrowser } from './timeline-form.ts';
import { PHONE, visitors } from './visitors.ts';

const t = words();
const ru = words('ru');
const visit = visitors();
const EMAIL = 'alisa.vetrova@mail.example';

it('from a lawyer who signs in to a client who reads the status in Russian', async () => {
  const { page } = await visit(null);
  await signIn(page, 'lawyer');
  await page.waitForURL('/today');

  // A name that is on file already: the form says so while it is typed.
  await page.goto('/cases/new');
  const principal = await caseOf('demo');
  const fill = (name: string, text: string) => page.locator(`[name="person.${name}"]`).fill(text);
  await fill('surname', principal.surname);
  await fill('given', principal.given);
  await page.getByRole('article').getByText(principal.surname).first().waitFor();

  const caseId = await openCase(page, { surname: 'Ветрова', given: 'Алиса', track: 'AFF' });
  await recordInBrowser(page, caseId, {
    type: 'arrival',
    on: '2026-01-10',
    details: { manner: 'visa-b', place: 'JFK Airport' },
  });
  for (const [type, on] of [
    ['intake_contact', '2026-01-20'],
    ['intake_interview', '2026-01-24'],
    ['retained', '2026-02-01'],
    ['i589_drafting', '2026-02-05'],
    ['i589_ready', '2026-03-05'],
  ] as const)
    await recordInBrowser(page, caseId, { type, on });

  // What the procedure does not allow is refused with its source, and a lawyer may go against it in writing.
  await fillEvent(page, caseId, { type: 'approval', on: '2026-03-06', details: { relief: 'ASYLUM' } });
  await page.getByRole('button', { name: t('timeline.record.save'), exact: true }).press('Enter');
  const refusal = page.getByRole('alert');
  await refusal.getByText('8 CFR').first().waitFor();
  const reason = 'The notice came by post; the interview was never entered.';
  await refusal.getByLabel(t('timeline.refusal.reason')).fill(reason);
  await refusal.getByRole('button', { name: t('timeline.refusal.override') }).click();
  await page.waitForURL((url) => url.search === '');
  await page.getByText(reason).waitFor();

  // A mistaken event is struck out and stays.
  const approval = page.getByRole('row', { name: /approv|grant/i }).filter({ hasText: reason });
  await approval.getByRole('link', { name: new RegExp(t('timeline.strike')) }).click();
  await page.getByLabel(t('timeline.strikeForm.reason')).fill('It was another file.');
  await page.getByRole('button', { name: t('timeline.strikeForm.save'), exact: true }).click();
  await page.waitForURL((url) => url.search === '');
  await page.getByText('It was another file.').waitFor();

  await recordInBrowser(page, caseId, { type: 'i589_submitted', on: '2026-03-10', details: { subtype: 'ONLINE' } });
  await recordInBrowser(page, caseId, {
    type: 'receipt_notice',
    on: '2026-03-19',
    details: { receivedOn: '2026-03-13', office: 'los-angeles' },
  });
  await recordInBrowser(page, caseId, {
    type: 'biometrics_notice',
    on: '2026-11-01',
    details: { appointmentOn: '2027-01-18', appointmentAt: '10:00', zone: 'America/Los_Angeles' },
  });
  await page.getByRole('button', { name: t('timeline.publishDate') }).click();
  await page.getByText(t('timeline.clientSees')).waitFor();
  await page.getByRole('button', { name: /^Publish “/ }).click();
  await page.getByText(/published .* by/).waitFor();

  // The overview: a note, the next step and its publication.
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: t('cases.overview.noteAdd') }).click();
  await page.getByLabel(t('caseWork.note.text')).fill('Called; the landlord sends the lease.');
  await page.getByRole('button', { name: t('caseWork.note.add') }).click();
  await page.getByRole('listitem').getByText('Called; the landlord sends the lease.').waitFor();
  await page.getByRole('button', { name: t('cases.overview.editStep') }).click();
  await page.getByLabel(t('caseWork.step.text')).fill('Fingerprints on 18 January');
  await page.getByLabel(t('caseWork.step.who')).selectOption('client');
  await page.getByLabel(t('caseWork.step.clientRu')).fill('Придите на отпечатки 18 января и возьмите паспорт.');
  await page
    .getByLabel(t('caseWork.step.clientEn'))
    .fill('Come for fingerprints on January 18 and bring the passport.');
  await page.getByRole('button', { name: t('field.save'), exact: true }).click();
  await page.getByRole('button', { name: t('cases.overview.publishStep') }).click();
  await page.getByText(t('cases.overview.stepUnpublished')).waitFor({ state: 'detached' });

  // The invitation.
  await page.getByRole('link', { name: t('access.panel.invite') }).click();
  await page.locator('summary', { hasText: t('access.invite') }).click();
  await page.getByLabel(t('access.email')).fill(EMAIL);
  await page.getByRole('button', { name: t('access.send') }).click();
  await page.getByText(t('access.state.invited')).waitFor();

  // The client, on a phone: the link, a password, the status.
  const phone = await visit(null, { ...PHONE, locale: 'ru-RU' });
  await phone.page.goto(linkIn(await mailTo(EMAIL)));
  await phone.page.getByLabel(ru('door.password.password')).fill('тихая гавань у старого моста');
  await phone.page.getByRole('button', { name: ru('door.password.invite.submit') }).click();
  await phone.page.waitForURL('/my');
  await phone.page.getByText(ru('portal.meaning.title')).waitFor();
  expect(await phone.page.locator('html').getAttribute('lang')).toBe('ru');
  const read = await phone.page.locator('main').innerText();
  expect(read).toContain('Придите на отпечатки 18 января');
  expect(read).toContain(ru('portal.dates.kind.biometrics'));
  expect(await phone.page.title()).not.toContain('Ветрова');
});
