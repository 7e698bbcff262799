import type { GroundCode } from './grounds.ts';
import { type RussianStatute, statute } from './statutes.ts';

/** Provisions under which people of each ground are typically charged: ids of STATUTES. A help to memory, no limit. */
const TYPICAL: Readonly<Record<GroundCode, readonly string[]>> = {
  'PO.OPP': ['koap-20.2', 'uk-282.2', 'uk-282.3'],
  'PO.WAR': ['koap-20.3.3', 'uk-207.3', 'uk-280.3', 'uk-275'],
  'PO.JRN': ['koap-19.34', 'uk-330.1', 'koap-20.33', 'uk-284.1'],
  'PO.ELE': ['uk-284.1'],
  'PO.COR': [],
  'PO.DRAFT': ['uk-328', 'uk-337', 'uk-338', 'uk-332', 'uk-352.1'],
  'PO.IMP': [],
  'PO.CIV': ['koap-19.34', 'uk-330.1'],
  'PSG.LGB': ['koap-6.21', 'koap-20.3', 'uk-282.2', 'uk-282.4'],
  'PSG.TRA': [],
  'PSG.WOM': [],
  'PSG.FAM': [],
  'PSG.OTH': [],
  'REL.JW': ['uk-282.2', 'uk-282.3'],
  'REL.MUS': ['uk-205.5', 'uk-282.2'],
  'REL.PRO': ['koap-5.26'],
  'REL.SCI': ['uk-284.1', 'uk-282.1'],
  'REL.OTH': [],
  'NAT.CHE': [],
  'NAT.CRT': ['uk-205.5'],
  'NAT.UKR': ['uk-275', 'uk-276'],
  'NAT.IND': [],
  RAC: [],
  CAT: [],
};

/** The provisions typical of a ground, with subject, first day, penalty and source. */
export const provisionsOf = (code: GroundCode): RussianStatute[] => TYPICAL[code].flatMap((id) => statute(id) ?? []);
