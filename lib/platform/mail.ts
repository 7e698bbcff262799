import { createTransport, type Transporter } from 'nodemailer';
import { createTranslator } from 'use-intl/core';
import { messages } from '../i18n/messages.ts';
import { env } from './env.ts';
import type { Mail, MailTemplate } from './outbox.ts';

let transport: Transporter | undefined;

function mailer(): Transporter {
  const url = env().smtpUrl;
  if (!url) throw new Error('SMTP_URL is not set');
  transport ??= createTransport(url);
  return transport;
}

/** What one reads at the link of these is behind the sign-in; the links of all others work once and not for long. */
const LASTING: readonly MailTemplate[] = ['digest', 'urgent'];

/**
 * Sends one content-free notice: a neutral sentence and, where there is one, a link. Throws where the
 * mail server does not accept it, so that the job is tried again. The Message-ID is the outbox id's: a repetition
 * after a crash is recognisable as the same mail.
 */
export async function deliver(outboxId: string, effect: Mail): Promise<void> {
  const t = createTranslator({ locale: effect.locale, messages: messages[effect.locale], namespace: 'mail' });
  const { template, to, link } = effect;
  const once = link && !LASTING.includes(template) ? t('expires') : null;
  await mailer().sendMail({
    messageId: `<${outboxId}@${new URL(env().url).hostname}>`,
    from: env().mailFrom,
    to,
    subject: t(`${template}.subject`),
    text: `${[t(`${template}.body`), link, once].filter((part) => part !== null).join('\n\n')}\n`,
  });
}
