import { createTransport, type Transporter } from 'nodemailer';
import { createTranslator } from 'use-intl/core';
import { messages } from '../i18n/messages.ts';
import { env } from './env.ts';
import type { Mail } from './outbox.ts';

let transport: Transporter | undefined;

function mailer(): Transporter {
  const url = env().smtpUrl;
  if (!url) throw new Error('SMTP_URL is not set');
  transport ??= createTransport(url);
  return transport;
}

/**
 * Sends one content-free notice: a neutral sentence and, where there is one, a single-use link. Throws where the
 * mail server does not accept it, so that the job is tried again. The Message-ID is the outbox id's: a repetition
 * after a crash is recognisable as the same mail.
 */
export async function deliver(outboxId: string, effect: Mail): Promise<void> {
  const t = createTranslator({ locale: effect.locale, messages: messages[effect.locale], namespace: 'mail' });
  const body = t(`${effect.template}.body`);
  await mailer().sendMail({
    messageId: `<${outboxId}@${new URL(env().url).hostname}>`,
    from: env().mailFrom,
    to: effect.to,
    subject: t(`${effect.template}.subject`),
    text: effect.link ? `${body}\n\n${effect.link}\n\n${t('expires')}\n` : `${body}\n`,
  });
}
