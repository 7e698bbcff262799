import type { Text } from '../rule.ts';

type Draft = { readonly form: string; readonly label: Text };

const filing = (form: string, en: string, ru: string): Draft => ({ form, label: { en, ru } });

/** What may be filed or owed, as people ask for it; each with the form's number. Its fees are in uscis.ts and eoir.ts. */
export const FILINGS = {
  I589: filing('I-589', 'I-589, asylum', 'I-589, заявление об убежище'),
  AAF: filing('AAF', 'Annual asylum fee', 'Ежегодный сбор по делу об убежище'),
  I765_C8_INITIAL: filing('I-765', 'I-765, first, (c)(8) pending asylum', 'I-765, первое, (c)(8): дело об убежище'),
  I765_C8_RENEWAL: filing(
    'I-765',
    'I-765, renewal, (c)(8) pending asylum',
    'I-765, продление, (c)(8): дело об убежище',
  ),
  I765_A5_INITIAL: filing('I-765', 'I-765, first, (a)(5) asylee', 'I-765, первое, (a)(5): убежище получено'),
  I765_A5_RENEWAL: filing('I-765', 'I-765, renewal, (a)(5) asylee', 'I-765, продление, (a)(5): убежище получено'),
  I765_C11_INITIAL: filing('I-765', 'I-765, first, (c)(11) parole', 'I-765, первое, (c)(11): parole'),
  I765_C11_RENEWAL: filing('I-765', 'I-765, renewal, (c)(11) parole', 'I-765, продление, (c)(11): parole'),
  I765_OTHER: filing('I-765', 'I-765, (a)(10) or (c)(18)', 'I-765, (a)(10) или (c)(18)'),
  EOIR26: filing('EOIR-26', 'EOIR-26, appeal to the BIA', 'EOIR-26, апелляция в BIA'),
  EOIR26_BOND: filing('EOIR-26', 'EOIR-26, bond appeal', 'EOIR-26, апелляция о залоге'),
  MOTION: filing('Motion', 'Motion to reopen or reconsider', 'Ходатайство о возобновлении или пересмотре'),
  MOTION_NO_NOTICE: filing(
    'Motion',
    'Motion to rescind, no notice or in custody',
    'Отмена заочного приказа: не было извещения или под стражей',
  ),
  MOTION_ASYLUM: filing('Motion', 'Motion based only on asylum', 'Ходатайство только об убежище'),
  I730: filing('I-730', 'I-730, family of an asylee', 'I-730, семья получившего убежище'),
  I131_REFUGEE: filing('I-131', 'I-131, refugee travel document', 'I-131, проездной документ беженца'),
  I131_PAROLE: filing('I-131', 'I-131, advance parole', 'I-131, advance parole'),
  I485: filing('I-485', 'I-485, green card', 'I-485, грин-карта'),
  N400: filing('N-400', 'N-400, citizenship', 'N-400, гражданство'),
  I290B: filing('I-290B', 'I-290B, motion or appeal at USCIS', 'I-290B, ходатайство или апелляция в USCIS'),
  I102: filing('I-102', 'I-102, replacement of an I-94', 'I-102, замена формы I-94'),
  I94_LAND: filing('I-94', 'I-94 at a land border', 'I-94 на сухопутной границе'),
  AR11: filing('AR-11', 'AR-11, change of address', 'AR-11, смена адреса'),
  G28: filing('G-28', 'G-28, appearance at USCIS', 'G-28, представительство в USCIS'),
  EOIR28: filing('EOIR-28', 'EOIR-28, appearance in court', 'EOIR-28, представительство в суде'),
  EOIR33: filing('EOIR-33', 'EOIR-33, change of address', 'EOIR-33, смена адреса'),
} as const;

export type FilingId = keyof typeof FILINGS;

export const FILING_IDS = Object.keys(FILINGS) as FilingId[];
