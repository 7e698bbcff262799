import { KNOWLEDGE_HORIZON, type Sourced } from './rule.ts';

/** An immigration court. `eoirCode` is as remembered, [?] each, and never used to validate anything. */
export type Court = {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly circuit: string;
  readonly detained: boolean;
  readonly eoirCode: string | null;
  readonly circuitLaw: Sourced;
};

const CIRCUIT: Sourced = {
  source: 'INA 242(b)(2); 28 U.S.C. 41; court list from EOIR, to be checked there',
  confidence: 'K',
  asOf: KNOWLEDGE_HORIZON,
};

const ROWS: readonly (readonly [
  id: string,
  name: string,
  city: string,
  state: string,
  circuit: string,
  code: string | null,
  detained?: 'detained',
])[] = [
  ['boston', 'Boston', 'Boston', 'MA', '1', 'BOS'],
  ['chelmsford', 'Chelmsford', 'Chelmsford', 'MA', '1', null],
  ['lowell', 'Lowell', 'Lowell', 'MA', '1', null],
  ['new-york-federal-plaza', 'New York, Federal Plaza', 'New York', 'NY', '2', 'NYC'],
  ['new-york-broadway', 'New York, Broadway', 'New York', 'NY', '2', 'NYB'],
  ['new-york-varick', 'New York, Varick', 'New York', 'NY', '2', 'NYV'],
  ['buffalo', 'Buffalo', 'Buffalo', 'NY', '2', 'BUF'],
  ['batavia', 'Batavia', 'Batavia', 'NY', '2', 'BTV', 'detained'],
  ['hartford', 'Hartford', 'Hartford', 'CT', '2', 'HAR'],
  ['newark', 'Newark', 'Newark', 'NJ', '3', 'NEW'],
  ['elizabeth', 'Elizabeth', 'Elizabeth', 'NJ', '3', 'ELZ', 'detained'],
  ['philadelphia', 'Philadelphia', 'Philadelphia', 'PA', '3', 'PHI'],
  ['baltimore', 'Baltimore', 'Baltimore', 'MD', '4', 'BAL'],
  ['hyattsville', 'Hyattsville', 'Hyattsville', 'MD', '4', null],
  ['arlington', 'Arlington', 'Arlington', 'VA', '4', 'WAS'],
  ['annandale', 'Annandale', 'Annandale', 'VA', '4', null],
  ['sterling', 'Sterling', 'Sterling', 'VA', '4', null],
  ['charlotte', 'Charlotte', 'Charlotte', 'NC', '4', 'CHL'],
  ['new-orleans', 'New Orleans', 'New Orleans', 'LA', '5', 'NOL'],
  ['jena', 'Jena', 'Jena', 'LA', '5', 'JNA', 'detained'],
  ['oakdale', 'Oakdale', 'Oakdale', 'LA', '5', 'OAK', 'detained'],
  ['lasalle', 'LaSalle', 'Jena', 'LA', '5', null, 'detained'],
  ['houston', 'Houston', 'Houston', 'TX', '5', 'HOU'],
  ['conroe', 'Conroe', 'Conroe', 'TX', '5', null],
  ['dallas', 'Dallas', 'Dallas', 'TX', '5', 'DAL'],
  ['san-antonio', 'San Antonio', 'San Antonio', 'TX', '5', 'SNA'],
  ['pearsall', 'Pearsall', 'Pearsall', 'TX', '5', null],
  ['el-paso', 'El Paso', 'El Paso', 'TX', '5', 'ELP'],
  ['harlingen', 'Harlingen', 'Harlingen', 'TX', '5', 'HLG'],
  ['port-isabel', 'Port Isabel', 'Los Fresnos', 'TX', '5', null],
  ['detroit', 'Detroit', 'Detroit', 'MI', '6', 'DET'],
  ['cleveland', 'Cleveland', 'Cleveland', 'OH', '6', 'CLE'],
  ['memphis', 'Memphis', 'Memphis', 'TN', '6', 'MEM'],
  ['chicago', 'Chicago', 'Chicago', 'IL', '7', 'CHI'],
  ['omaha', 'Omaha', 'Omaha', 'NE', '8', 'OMA'],
  ['kansas-city', 'Kansas City', 'Kansas City', 'MO', '8', 'KAN'],
  ['bloomington', 'Bloomington (St Paul)', 'Bloomington', 'MN', '8', 'BLM'],
  ['san-francisco', 'San Francisco', 'San Francisco', 'CA', '9', 'SFR'],
  ['concord', 'Concord', 'Concord', 'CA', '9', 'CON'],
  ['sacramento', 'Sacramento', 'Sacramento', 'CA', '9', 'SAC'],
  ['los-angeles', 'Los Angeles', 'Los Angeles', 'CA', '9', 'LOS'],
  ['van-nuys', 'Van Nuys', 'Van Nuys', 'CA', '9', 'VNC'],
  ['santa-ana', 'Santa Ana', 'Santa Ana', 'CA', '9', null],
  ['adelanto', 'Adelanto', 'Adelanto', 'CA', '9', 'ADL', 'detained'],
  ['san-diego', 'San Diego', 'San Diego', 'CA', '9', 'SND'],
  ['otay-mesa', 'Otay Mesa', 'San Diego', 'CA', '9', 'OTM', 'detained'],
  ['imperial', 'Imperial', 'Imperial', 'CA', '9', 'IMP'],
  ['seattle', 'Seattle', 'Seattle', 'WA', '9', 'SEA'],
  ['tacoma', 'Tacoma', 'Tacoma', 'WA', '9', 'TAC', 'detained'],
  ['portland', 'Portland', 'Portland', 'OR', '9', 'POO'],
  ['las-vegas', 'Las Vegas', 'Las Vegas', 'NV', '9', 'LVG'],
  ['phoenix', 'Phoenix', 'Phoenix', 'AZ', '9', 'PHO'],
  ['eloy', 'Eloy', 'Eloy', 'AZ', '9', 'ELO'],
  ['florence', 'Florence', 'Florence', 'AZ', '9', 'FLO'],
  ['tucson', 'Tucson', 'Tucson', 'AZ', '9', 'TUC'],
  ['honolulu', 'Honolulu', 'Honolulu', 'HI', '9', 'HON'],
  ['guam', 'Guam and Saipan', 'Hagåtña', 'GU', '9', 'AGA'],
  ['denver', 'Denver', 'Denver', 'CO', '10', 'DEN'],
  ['aurora', 'Aurora', 'Aurora', 'CO', '10', 'AUR'],
  ['salt-lake-city', 'Salt Lake City', 'Salt Lake City', 'UT', '10', 'SLC'],
  ['atlanta', 'Atlanta', 'Atlanta', 'GA', '11', 'ATL'],
  ['stewart', 'Stewart', 'Lumpkin', 'GA', '11', 'LUM', 'detained'],
  ['miami', 'Miami', 'Miami', 'FL', '11', 'MIA'],
  ['krome', 'Krome', 'Miami', 'FL', '11', 'KRO'],
  ['orlando', 'Orlando', 'Orlando', 'FL', '11', 'ORL'],
  ['tampa', 'Tampa', 'Tampa', 'FL', '11', null],
];

export const COURTS: readonly Court[] = ROWS.map(([id, name, city, state, circuit, eoirCode, detained]) => ({
  id,
  name,
  city,
  state,
  circuit,
  eoirCode,
  detained: detained === 'detained',
  circuitLaw: CIRCUIT,
}));

const BY_ID = new Map(COURTS.map((known) => [known.id, known]));

/** The court of that id; undefined where there is none. */
export const court = (id: string): Court | undefined => BY_ID.get(id);
