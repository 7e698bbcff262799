export type Precision = 'day' | 'month' | 'season' | 'year' | 'about';
