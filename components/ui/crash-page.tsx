'use client';

/**
 * A fault of ours. In both languages at once and without the message files: it must stand when everything else
 * fell, and the language of the reader may be part of what fell. Every page carries it, so it brings no other component.
 */
export function CrashPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <main className="mx-auto grid max-w-(--container-measure) gap-6 px-(--gutter) py-16">
      <section lang="en">
        <h1 className="page-title">This page could not be shown</h1>
        <p className="page-sentence">
          The fault is ours and has been recorded. What was saved before is kept. Try again, or reload the page: after
          an update an open page needs it.
        </p>
      </section>
      <section lang="ru">
        <h2 className="page-title">Страницу не удалось показать</h2>
        <p className="page-sentence">
          Ошибка наша, и она записана. Всё сохранённое раньше цело. Попробуйте ещё раз или обновите страницу.
        </p>
      </section>
      <p className="actions">
        <button type="button" className="btn btn-primary" onClick={retry}>
          Try again · <span lang="ru">Ещё раз</span>
        </button>
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          Reload · <span lang="ru">Обновить</span>
        </button>
        {digest && <span className="section-meta number">{digest}</span>}
      </p>
    </main>
  );
}

/** The same when the outermost layout fell: it brings its own document. */
export function CrashDocument(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="paper">
        <CrashPage {...props} />
      </body>
    </html>
  );
}
