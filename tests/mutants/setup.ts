import fc from 'fast-check';

// A change of the law is tried against every test: properties are asked less often here, and of the same cases each time.
fc.configureGlobal({ numRuns: 40, seed: 20_260_101 });
