/** The Latin spelling and the case's number, which never breaks. */
export function Whose({ client, number }: { client: { latin: string }; number: string }) {
  return (
    <>
      {client.latin && `${client.latin} · `}
      <span className="whitespace-nowrap">{number}</span>
    </>
  );
}
