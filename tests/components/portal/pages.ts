import type { PortalPage } from '@/lib/portal/types';

/** A published case as the store would give it: the main hearing is set, the client must act. */
export function portalPage(current: Partial<NonNullable<PortalPage['current']>> = {}): PortalPage {
  const own = { id: '1', principal: 'Соловьёв Артём', own: true, closedOn: null };
  return {
    firm: { name: 'Marsh & Abelson LLP', exitUrl: null, phone: '+1 213 555 0142' },
    greeting: 'Артём Игоревич',
    today: '2026-11-20',
    zone: 'America/Los_Angeles',
    cases: [own],
    current: {
      case: own,
      status: { status: 'D06', stage: 'preparation', track: 'DEF', since: '2026-07-20', checkedOn: '2026-11-20' },
      checking: false,
      path: (['intake', 'claim', 'filed', 'pleadings', 'preparation', 'hearing', 'decision', 'after'] as const).map(
        (stage, index) => ({
          stage,
          state: index < 4 ? 'done' : index === 4 ? 'current' : 'ahead',
          since: index === 2 ? '2026-01-05' : index === 4 ? '2026-07-20' : null,
        }),
      ),
      step: {
        who: 'client',
        ru: 'Сфотографируйте военный билет.',
        en: 'Photograph your military ID.',
        since: '2026-11-20',
        until: '2026-11-27',
      },
      dates: [
        {
          id: '7',
          type: 'hearing_notice',
          details: {
            hearingKind: 'INDIVIDUAL',
            appointmentOn: '2027-01-19',
            appointmentAt: '08:30',
            zone: 'America/Los_Angeles',
            court: 'san-diego',
            medium: 'PERSON',
          },
        },
      ],
      people: [
        { name: 'Ruth Abelson', role: 'lead' },
        { name: 'Daniel Okafor', role: 'paralegal' },
      ],
      openings: [{ name: 'Daniel Okafor', role: 'paralegal', at: '2026-11-20T22:06:00.000Z' }],
      moreOpenings: true,
      ...current,
    },
  };
}
