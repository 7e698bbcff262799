import { describe, expect, it } from 'vitest';
import { identityIn } from '../../lib/proceedings/rules.ts';
import type { Agency } from '../../lib/proceedings/types.ts';

describe('the number of a proceeding', () => {
  it.each<[Agency, string, string]>([
    ['EOIR', '299-000-417', 'a-number'],
    ['BIA', 'A 299 000 417', 'a-number'],
    ['USCIS', 'ioe-0912345678', 'uscis-receipt'],
    ['USCIS', '0123 4567 8901', 'uscis-account'],
    ['federal-court', 'A299000417', 'a-number'],
    ['EOIR', 'A299000417 with A299000418', 'other'],
    ['federal-court', '26-1234 (A299000417)', 'other'],
  ])('before %s, "%s", names a person: %s', (agency, typed, kind) => {
    expect(identityIn(agency, typed)?.kind).toBe(kind);
  });

  it.each<[Agency, string]>([
    ['federal-court', '26-1234'],
    ['federal-court', '20-71234'],
    ['federal-court', '1:26-cv-01234-ABC'],
    ['ICE', 'room 214'],
    ['EOIR', ''],
  ])('before %s, "%s", names nobody', (agency, typed) => {
    expect(identityIn(agency, typed)).toBeNull();
  });
});
